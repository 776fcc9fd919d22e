/** After these no space is needed between sentences. */
const chineseEnd = /(?<=[。！？；：，、」』）》】…][”’]?) +/g;

/** The first characters of a text on one line, for a row of a list. '了。\n又' -> '了。又' */
export function onOneLine(text: string, length: number): string {
  // White space may shrink: so much is certain to be enough, and no more of a long text is looked at.
  const line = text
    .slice(0, length * 4)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(chineseEnd, '')
    .trim();
  if (line.length <= length) return line;
  // Never half a surrogate pair.
  return `${line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
