/** A stretch of text that is not converted, or only as `after` says; UTF-16 offsets. */
export interface Kept {
  start: number;
  end: number;
  /** What stands there after conversion; the text itself when absent. */
  after?: string;
}

/** What is never converted: addresses, e-mail, code in backquotes. */
const patterns = [
  /(?:https?:\/\/|www\.)[^\s，。；：！？、“”「」《》（）]{1,2000}/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  /`[^`\n]{1,2000}`/g,
];

/** Titles and quotations, kept on wish. The pairs must not be nested. */
const quoted = /《[^《》\n]{1,200}》|“[^“”\n]{1,500}”|「[^「」\n]{1,500}」|『[^『』\n]{1,500}』/g;

/**
 * Finds what must not be converted, in order and without overlaps: addresses, code, Japanese among Chinese, and titles
 * and quotations when `keepQuoted` is set. `见https://a.cn/里` gives the address, `发表“国の方針について”` the quotation.
 */
export function findProtected(text: string, { keepQuoted = false } = {}): Kept[] {
  const found: Kept[] = findJapanese(text);
  for (const pattern of keepQuoted ? [...patterns, quoted] : patterns) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return withoutOverlaps(found);
}

/** Japanese between two signs: three kana or more, and one to every four Han characters at least. A lone の is Chinese. */
function findJapanese(text: string): Kept[] {
  if (!/[\u3041-\u30fa]/.test(text)) return [];
  return [...text.matchAll(/[^\s，。；：！？、“”「」『』《》（）()]+/g)]
    .filter(([piece]) => {
      const kana = piece.match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0;
      return kana > 2 && kana * 5 > piece.length;
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Sorts stretches and leaves out those that overlap an earlier one. */
export function withoutOverlaps(found: readonly Kept[]): Kept[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Kept[] = [];
  for (const stretch of sorted) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  return kept;
}
