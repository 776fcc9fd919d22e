/**
 * Traditional characters that occur in the rules of this folder, each above its simplified form, so that one set of
 * rules reads both scripts. Single characters of OpenCC's TSCharacters table, and 巿 (U+5DFF), which is often typed for 市.
 */
const traditional =
  '並亞佈佔併來侖侷係俬個們偵備傢債傷僅僱價億償優儲內兩冊凈別則剋創劃劑勁動務勝勞勵匯區協卻卽厠厤參員問啓啟單噸噹嚮囌國圍園圓圖團埰執堅報場塊壓壯壽奧奪奬學寀實寧審寫寬將專對導屆屢層屬島崑崗崙嵗師帶幣幫幷' +
  '幾庫廁廈廠廣廳張強彆彈彔彙彿後徑從徵恆態慶應懞戰戶捲採揚揮損搧搶摺撥撫擁擊擔據擬擴攝攤敎數斷於旂昇時晉曆曏書會朮東査桿條棟業構槓樁樓標樣橋機檔檢檯檻歐歲歷氣決況淨淩減測準溫滙滿漢漲潤濃濛濟濰濱瀋瀏灣災' +
  '為烏無煙熱營爭爲爾牀牴獎獨獲現環產産畝當療癒發盃監盧眾矇確碼礎礦祕稅種稱積穩穫筆箇節範簽籃籌籤籲粵糧糰紀約紅納紐純級紹終組結給統經綫維綱網綿線編緩緬緻縣縮總績織繞繫繳繼續纍纔罰羅羣義聯職肅脩臘臨臺與興' +
  '舉舘茲莊華菸萬葉葯蓆蓋蔘蕪薩藥蘇蘭處號虧衆術衕衛裏補裝裡製覈見規覺覽觀計訊訓託記訪設許訴診証評詞試話該誌認語誤說説課調請論證識議護讀變讓讚貝負財貨責貴貶貸費貼貿資賓賠賣賬賺購賽贈贊贛趕踰蹤躍車軍較載輔' +
  '輛輪輸轄轉辦農迴逕這連週進遊運過達適遲遶選遼邁還郵鄉鄭鄰醫釋釐針釦鈡鉅銀銅銖銳銷銹鋭錄錢錦錫録錶鍵鍼鍾鎊鎭鎮鏽鐘鐵長門閉開間閤閱閲閾闆關陝陞陣陽隊階際隨隻雙離雲電鞦韆韓響頁頂頃項順須預領頭顆題額類顯風' +
  '颱飆養餘館馬駕駛驗驟體髮鬚魯鮮鳴鹹麪麫麵黃點鼕齊齡齣龍巿衞';
const simplified =
  '并亚布占并来仑局系私个们侦备家债伤仅雇价亿偿优储内两册净别则克创划剂劲动务胜劳励汇区协却即厕历参员问启启单吨当向苏国围园圆图团采执坚报场块压壮寿奥夺奖学采实宁审写宽将专对导届屡层属岛昆岗仑岁师带币帮并' +
  '几库厕厦厂广厅张强别弹录汇佛后径从征恒态庆应蒙战户卷采扬挥损扇抢折拨抚拥击担据拟扩摄摊教数断于旗升时晋历向书会术东查杆条栋业构杠桩楼标样桥机档检台槛欧岁历气决况净凌减测准温汇满汉涨润浓蒙济潍滨沈浏湾灾' +
  '为乌无烟热营争为尔床抵奖独获现环产产亩当疗愈发杯监卢众蒙确码础矿秘税种称积稳获笔个节范签篮筹签吁粤粮团纪约红纳纽纯级绍终组结给统经线维纲网绵线编缓缅致县缩总绩织绕系缴继续累才罚罗群义联职肃修腊临台与兴' +
  '举馆兹庄华烟万叶药席盖参芜萨药苏兰处号亏众术同卫里补装里制核见规觉览观计讯训托记访设许诉诊证评词试话该志认语误说说课调请论证识议护读变让赞贝负财货责贵贬贷费贴贸资宾赔卖账赚购赛赠赞赣赶逾踪跃车军较载辅' +
  '辆轮输辖转办农回径这连周进游运过达适迟绕选辽迈还邮乡郑邻医释厘针扣钟巨银铜铢锐销锈锐录钱锦锡录表键针钟镑镇镇锈钟铁长门闭开间合阅阅阈板关陕升阵阳队阶际随只双离云电秋千韩响页顶顷项顺须预领头颗题额类显风' +
  '台飙养余馆马驾驶验骤体发须鲁鲜鸣咸面面面黄点冬齐龄出龙市卫';

const folds = new Map([...traditional].map((char, index) => [char, simplified[index] ?? char]));

/** Whether a text is written in traditional characters, as far as this folder's rules know them. */
export function isTraditional(text: string): boolean {
  for (let index = 0; index < Math.min(text.length, 400); index++) if (folds.has(text[index] ?? '')) return true;
  return false;
}

const fullWidthDigit = /[０-９]/;

/**
 * The text as the rules read it: simplified where a rule needs it, full-width digits and signs as ASCII.
 * Exactly as long as the text given, so that offsets (UTF-16 code units) hold for both.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? '';
    folded += folds.get(char) ?? foldWidth(text, index, char);
  }
  return folded;
}

function foldWidth(text: string, index: number, char: string): string {
  const code = char.charCodeAt(0);
  if (code === 0xa0 || code === 0x2009 || code === 0x3000) return ' ';
  if (code < 0xff05 || code > 0xff5e) return char;
  if (fullWidthDigit.test(char)) return String.fromCharCode(code - 0xfee0);
  switch (char) {
    case '％':
      return '%';
    case '．':
    case '，': {
      // A separator only between full-width digits; else it is the comma of the sentence.
      const inside = fullWidthDigit.test(text[index - 1] ?? '') && fullWidthDigit.test(text[index + 1] ?? '');
      return inside ? (char === '．' ? '.' : ',') : char;
    }
    case '－':
    case '～':
    case '／':
    case '＋':
    case '＜':
    case '＞':
    case '＄':
      return String.fromCharCode(code - 0xfee0);
    default:
      return char;
  }
}
