/**
 * Text as rules see it: full-width letters, digits and marks half-width, ideographic and no-break spaces plain, and the
 * characters that rules use simplified. Every code unit stays where it is, so offsets hold in both.
 * `【責任編輯：王五】` becomes `【责任编辑:王五】`.
 */
export function foldText(text: string): string {
  let folded = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const fold = folds[text.charCodeAt(i)] ?? 0;
    if (fold === 0) continue;
    folded += text.slice(done, i) + String.fromCharCode(fold);
    done = i + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

// Only the characters that occur in rules of the project; which of them is simplified is from OpenCC's TSCharacters (Apache 2.0).
const traditional =
  '唸並佈併來係俬個們備傢傳傷僅價儀億優儲內兩冊別刪則創劃動務區協卽參員問啓啟單噹嚮嚴囌國圍圖團執報場奬學實寧審寫寶將專尋對導屬帥幷庫廣張彆彔後復徵愛應懞戶掃換搶擇擊擋擔據擴數於時晉暫曏' +
  '書會朮枱査條業構標樣機檢檯欄權歡歸氣決沒測溫滅滬濛濟瀏為無熱營爭爲獎獨現瓊產産當發監眞眾矇碼種箇節簡簽籌籤粵糰糾級終組結絕絡給統絲絶經綜綫維網綵緊線編總織繫繼續纔羅羣義習聞聯聲職聽' +
  '脩臉臺與興舉萬蒐蓆蔘薦藍蘇處號衆術衕裏裝裡製複襲覈見規視覺覽觀訂訊訟訪設許訴註評詞話誌認語說説調談請論諾謝謹識譯議護讀變讓讚負責貴買費貼貿資賓賣賬贊贛趕蹤車載輪輯輸轉辦迴這連週進過' +
  '違遞選遼還郵鄉鄭鈡銷錄錯録錶鍵鍾鏈鐘鐵長門閉開間閤閩閱閲闆關陝險雜雲電靈頁頂須領頭頻題類顧風颱餘饋馬騰體髮鬚魯麪麫麵麼麽點齣' +
  '侷倖倫側儘兒剛劉勵厤厲吳呂喫喬嗎埰墰壇壜壽夥娛婁嬰孫宮寀寵島崑師帶幹廈強徑從態慣慶慼憶懷戲採撲攝敎旂曆曉東楊榦榮槍樂樑樓欒歐歷殺沖淩減湯準滿漢濱灣烏燉燜爾環畢畫畵盡盧硃穀竇筆筍範紀約紅紐細縣縮繆罈罎聶肅腦艦莊華葉蒼蓋蔔蔣' +
  '蕭薑薩藝藺蘭衚衛衝親計記証詢詳誘諮諸證譚豐貓貝財貢賀賈賞賴購賽趙踴躍軍輕農逕遊運達邊鄒鄔鄧酈醫銀錢錫鎖鏡閑閒閔閻闞陰陳陸陽際隨雙鞏鞦韋韓響項預頓顏顔顯養饒馮駐駱騙鬆鬍鬱魚鳳鹹麯麴黃黨齊龍龐龔';
const simplified =
  '念并布并来系私个们备家传伤仅价仪亿优储内两册别删则创划动务区协即参员问启启单当向严苏国围图团执报场奖学实宁审写宝将专寻对导属帅并库广张别录后复征爱应蒙户扫换抢择击挡担据扩数于时晋暂向' +
  '书会术台查条业构标样机检台栏权欢归气决没测温灭沪蒙济浏为无热营争为奖独现琼产产当发监真众蒙码种个节简签筹签粤团纠级终组结绝络给统丝绝经综线维网彩紧线编总织系继续才罗群义习闻联声职听' +
  '修脸台与兴举万搜席参荐蓝苏处号众术同里装里制复袭核见规视觉览观订讯讼访设许诉注评词话志认语说说调谈请论诺谢谨识译议护读变让赞负责贵买费贴贸资宾卖账赞赣赶踪车载轮辑输转办回这连周进过' +
  '违递选辽还邮乡郑钟销录错录表键钟链钟铁长门闭开间合闽阅阅板关陕险杂云电灵页顶须领头频题类顾风台余馈马腾体发须鲁面面面么么点出' +
  '局幸伦侧尽儿刚刘励历厉吴吕吃乔吗采坛坛坛寿伙娱娄婴孙宫采宠岛昆师带干厦强径从态惯庆戚忆怀戏采扑摄教旗历晓东杨干荣枪乐梁楼栾欧历杀冲凌减汤准满汉滨湾乌炖焖尔环毕画画尽卢朱谷窦笔笋范纪约红纽细县缩缪坛坛聂肃脑舰庄华叶苍盖卜蒋' +
  '萧姜萨艺蔺兰胡卫冲亲计记证询详诱咨诸证谭丰猫贝财贡贺贾赏赖购赛赵踊跃军轻农径游运达边邹邬邓郦医银钱锡锁镜闲闲闵阎阚阴陈陆阳际随双巩秋韦韩响项预顿颜颜显养饶冯驻骆骗松胡郁鱼凤咸曲曲黄党齐龙庞龚';

/** By code unit, what it becomes; 0 for what stays. */
const folds = new Uint16Array(0x10000);
for (let code = 0xff01; code <= 0xff5e; code++) folds[code] = code - 0xfee0;
// The small forms of marks, as old Hong Kong systems write them: ﹐﹕﹙﹚.
for (let code = 0xfe50; code <= 0xfe6b; code++) folds[code] = smallForm(code);
for (let code = 0x2002; code <= 0x200a; code++) folds[code] = 0x20;
folds[0x3000] = 0x20;
folds[0xa0] = 0x20;
for (let i = 0; i < traditional.length; i++) folds[traditional.charCodeAt(i)] = simplified.charCodeAt(i);

function smallForm(code: number): number {
  const wide = String.fromCharCode(code).normalize('NFKC');
  return wide === String.fromCharCode(code) ? 0 : wide.charCodeAt(0);
}
