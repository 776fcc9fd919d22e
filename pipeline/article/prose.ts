/** Judgements on lines of Chinese text that several stages share. All look at the text only, in either script. */

const closing = /[\s"'”’」』）)】〕\]》]+$/u;

/** Whether a line ends where a sentence or clause may end a paragraph, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  const bare = text.replace(closing, '');
  // A line that ends in a bracket or quotation mark without a full stop ends all the same: （完）, “……的精神”.
  if (bare.length < text.trimEnd().length) return true;
  return /[。．.!！?？…;；:：—]$/u.test(bare);
}

/**
 * Whether a line is running text and not a heading, caption, label or link: long enough and punctuated as sentences are.
 * '据介绍,全国试点城市已达三十个,覆盖面继续扩大。' -> true;  '因地制宜：机制创新与资源优化' -> false
 */
export function isProse(text: string): boolean {
  const length = countOf(text, /\S/gu);
  // A short question or exclamation is as often a heading.
  if (length < 20) return /。[”」』"）)]?$/u.test(text.trimEnd()) && length >= 8;
  const stops = countOf(text, /[。；;！!？?…]/gu);
  const commas = countOf(text, /[，,、]/gu);
  return stops > 0 ? stops + commas >= 2 || text.includes('。') : commas >= 2 && length >= 40;
}

/**
 * Whether a line is the cut-off beginning of another article: it trails off in dots.
 * '辅助生殖技术已成为不孕症常见的治疗手段.....' -> true;  '他说：“以后再说吧……”' -> false
 */
export function isTeaser(text: string): boolean {
  return /(?:\.{3,}|…+|。{3,})(?:\s{0,3}[[【（(]?(?:详细|详情|全文|阅读全文|查看全文|更多|詳細|詳情|閱讀全文|查看更多)[\]】）)]?)?$/u.test(
    text.trimEnd(),
  );
}

/** How many characters of a text match; the pattern must match one character and be global. */
export function countOf(text: string, character: RegExp): number {
  return text.match(character)?.length ?? 0;
}
