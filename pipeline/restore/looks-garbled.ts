/** Shapes that only damage leaves, or that are worth a look by the page as a whole. All linear, no tables. */
const signs = [
  // '達(dá)', '會(huì )', and 'shí)' after an eaten bracket.
  /[a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,4} ?\)/,
  // '?！', '??、', '?,': a question mark before a mark.
  /[?\ufffd][?？,，。、；;：:！!]/,
  // 新闻(wen)官(guan)
  /[\u4e00-\u9fff]\([a-z]{1,6}\)[^\n]{0,200}[\u4e00-\u9fff]\([a-z]{1,6}\)/,
  // 活動,,二十多個
  /[\u4e00-\u9fff],[,、，。][\u4e00-\u9fff]/,
  // '【摘 ?要】', and a line that begins with question marks.
  /(?:^|\n)\?{1,8}[\u4e00-\u9fff]|[\u3000 ]\?[\u4e00-\u9fff]/,
] as const;

/** Whether a text may be garbled and is worth sending to the restorer, which loads its model and decides. */
export function looksGarbled(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
