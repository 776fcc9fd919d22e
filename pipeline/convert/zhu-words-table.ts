/**
 * Words in which 著 is read zhù (to write, to show) or zhuó in a fixed word: they keep it in Simplified and in Hong Kong,
 * where every other 著 of Taiwan's is 着. After 现代汉语词典 and 重編國語辭典修訂本.
 */
export const zhuWords: readonly string[] = (
  '著名 著作 著作權 著作等身 著者 著述 著述等身 著稱 著称 著書 著書立說 著書立説 著有 著錄 著文 著述家 著作人 著作物 著於 著於竹帛 著之竹帛 ' +
  '名著 巨著 鉅著 專著 原著 土著 顯著 卓著 昭著 編著 合著 遺著 論著 譯著 新著 拙著 大著 鉅著 所著 史著 撰著 舊著 近著 力著 主著 共著 ' +
  '見微知著 睹微知著 視微知著 臭名昭著 惡名昭著 罪惡昭著 彰明較著 彪炳顯著 功勳卓著 成績卓著 信譽卓著 聲譽卓著 成效卓著 功績卓著 戰功卓著 ' +
  '著名人士 著姓 著籍 著論 著譯 著說 著説 名著於世 深著 較著 夙著 素著 彰著 炳著 懋著 允著 著績 著績效 學術著 著作集 著雍'
).split(' ');

/** Verbs that take the 著 behind them along, whatever follows: 沿著|名山, 隨著|作者. */
export const zheVerbs: readonly string[] = [
  ...'沿隨跟圍伴憑靠頂掛戴刻寫印忙坐躺急盯帶藏載站活走捧讀背抱拿對繞順看朝聽隔說笑哭想喊叫唱跳跑飛開關推拉扛抬提挑拎端握攥抓牽摟馱擺放堆鋪蓋壓墊塞裝插貼釘懸披穿蒙罩裹包纏擋攔守瞪瞧望瞅向衝迎陪領管教養留閒愁怕愛恨念惦等盼忍熬撐挺趴跪蹲倚睡醒亮燒燃冒流淌滴飄浮漂轉響閃映照透散含躲住佔借按指接換賣買吃喝聞摸揹扶拖舉騎駕划游追趕逼催',
  '意味',
];
