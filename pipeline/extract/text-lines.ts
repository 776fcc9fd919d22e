/** One line of scraped text. */
export interface TextLine {
  /** Without the white space around it and without its bullet. */
  text: string;
  /** The bullet that stood before it. */
  bullet?: string;
  indent: number;
  /** How many empty lines stand before it. */
  gap: number;
  /** Offset in the text, in UTF-16 code units. */
  start: number;
}

// A bullet needs white space behind it, so `-5℃` and `·巴金` keep theirs.
const line = /^([ \t\u00A0\u3000\uFEFF]*)(?:([•●○▪◦‣·*+-])[ \t\u00A0\u3000]+)?(.*)$/su;

/** The lines of a text that have something in them. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  for (const match of text.matchAll(/[^\r\n\f\v\u2028\u2029]+|\r\n|[\r\n\f\v\u2028\u2029]/gu)) {
    const [, indent = '', bullet, rest = ''] = line.exec(match[0]) ?? [];
    const bare = rest.trim();
    if (bare === '') {
      // The end of a line that has text is no empty line; only the next one may be.
      const isEnd = /^[\r\n\f\v\u2028\u2029]/u.test(match[0]) && endsLine(text, match.index);
      if (!isEnd && lines.length > 0) gap += 1;
      continue;
    }
    lines.push({
      text: bare,
      ...(bullet !== undefined && { bullet }),
      indent: indent.replaceAll('\t', '    ').length,
      gap,
      start: match.index,
    });
    gap = 0;
  }
  return lines;
}

/** Whether a line break at this offset ends a line with text in it. */
function endsLine(text: string, at: number): boolean {
  const before = text[at - 1];
  return before !== undefined && !/[\r\n\f\v\u2028\u2029]/u.test(before);
}
