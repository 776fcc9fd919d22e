import type { Script } from '../types.ts';

/**
 * Tells whether text is in Simplified or Traditional Chinese, in both, or in another language (`other`).
 * Counts characters that stand in one script only; below a sixth of them, the rarer side is taken for a quotation.
 * Japanese and Korean, and text with hardly any Han characters, are `other`. Chinese without a telling character
 * (`十月三日`) is `mixed`. Linear in the text; needs no other table, so it can stand in a content script.
 * `国务院发布通知` is hans, `國務院發布通知` hant, `東京都は発表した` other.
 */
export function detectScript(text: string): Script {
  let han = 0;
  let foreign = 0;
  let letters = 0;
  let simplified = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      han++;
      const character = text[i] ?? '';
      if (simplifiedOnly.has(character)) simplified++;
      else if (traditionalOnly.has(character)) traditional++;
    } else if (isKanaOrHangul(code)) {
      foreign++;
    } else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) {
      letters++;
    }
  }
  if (han === 0 || foreign * 6 > han || letters > han * 12) return 'other';
  if (simplified > traditional * 5) return 'hans';
  if (traditional > simplified * 5) return 'hant';
  return 'mixed';
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Hiragana and katakana, half-width katakana, Hangul. Not ・ and ー, which Chinese text has in foreign names. */
function isKanaOrHangul(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d) || (code >= 0xac00 && code <= 0xd7a3);
}

// The most frequent characters of one script only, by the counts of jieba's word list (MIT); which script a character
// belongs to is from OpenCC's STCharacters and TSCharacters (Apache 2.0).
const simplifiedOnly = new Set(
  '国为这个来会时学说们发对长过业经门动进区开产军还现机体与当两实关从内没将员东头间无见战点场数样问并级应资务气汉总电声设义统处马儿领队计别权话报给变书华议称决张导术结师达题条规县风运组听济论强黄选记却职' +
    '号类传带农边联质阳难历专认车举线团备争众连调转该尔让较际亲单红约亚则属积图装许参观鱼办复远群构随势热网语铁断爱纪况证编满觉双乐标织项飞节龙响药轻击请离显罗营视护创兴虽费试宝识维宫环乡责严桥仅杀围态杨负' +
    '层须续状银终钱赛独细冲获习医尽脸弹楼艺陆协镇检写苏验紧劳户优财养陈卫伤绝阶刘刚亿闻审压监敌兰温园树词岛预继执谁惊画辑剑谈礼乱讲临挥欧简担岁荆贵辖帮块额错剧欢够孙阵销坚练脚读测吴宁换异顾顺鲜败货矿归买险',
);
const traditionalOnly = new Set(
  '國這個來會時學說們發對長過業經門動進區開產軍還現機體與當兩實關從內沒將員東頭間無見戰點場數樣問並級應資務氣漢總電聲設義統處馬兒領隊計別權話報給變書華議稱決張導術結師達題條規縣風運組聽濟論強黃選記卻職號' +
    '類傳帶農邊聯質陽難歷專認車舉線團備爭連調轉該爾讓較際親單紅約亞則屬積圖裝許參觀魚辦復遠構隨勢熱網語鐵斷愛紀況證編滿覺雙樂標織項飛節龍響藥輕擊請離顯羅營視護創興雖費試寶識維宮環鄉責嚴橋僅殺圍態楊負層須' +
    '續狀銀終錢賽獨細衝獲習醫盡臉彈樓藝陸協鎮檢寫蘇驗緊勞戶優財養陳衛傷絕階劉剛億聞審壓監敵蘭溫園樹詞島預繼執誰驚畫輯劍談禮亂講臨揮歐簡擔歲荊貴轄幫塊額錯劇歡夠孫陣銷堅練腳讀測吳寧換異顧順鮮敗貨礦歸買險評嗎' +
    '遺筆輸漸頂訓錄畢獻爺納鍾腦飯擴齊趕訴詩礎屆靜賣盤灣減靈為說溫眾衛後於裡裏麼隻幹髮鐘麵係繫複週',
);
