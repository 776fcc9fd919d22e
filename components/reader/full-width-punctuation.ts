const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

// Han characters and the punctuation that stands between them.
const chinese =
  /[\u2018-\u201d\u3001-\u3011\u3014-\u301f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff0f\uff1a-\uff1f]/;
const digit = /[0-9]/;

/**
 * Shows half-width punctuation between Chinese characters full-width. The result has the length of the text, so offsets
 * stay true.
 */
// '率達到68%以上,縣域(市、區)' -> '率達到68%以上，縣域（市、區）';  '10,000件', '15:05' and 'f(x), g(x)' stay
export function fullWidthPunctuation(text: string): string {
  let result = '';
  let done = 0;
  const partners = partnersOfBrackets(text);
  for (const match of text.matchAll(/[,:;?!()]/g)) {
    const at = match.index;
    const partner = partners.get(at);
    const wide = partner === undefined ? isAmongChinese(text, at) : isBracketAmongChinese(text, at, partner);
    if (!wide) continue;
    result += text.slice(done, at) + (fullWidth[match[0]] ?? match[0]);
    done = at + 1;
  }
  return result + text.slice(done);
}

function isAmongChinese(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (digit.test(before) && digit.test(after)) return false;
  if (text.startsWith('://', at)) return false;
  if (chinese.test(before) || chinese.test(after)) return true;
  // '68%,縣域' is caught above; '(AI),' and '2025),' are Chinese when the bracket's other side is.
  return (before === ')' || before === '%') && (after === '' || chinese.test(after));
}

/** A pair changes together: when what stands around it or at its edges is Chinese. */
function isBracketAmongChinese(text: string, at: number, partner: number): boolean {
  const [open, close] = at < partner ? [at, partner] : [partner, at];
  return [open - 1, open + 1, close - 1, close + 1].some((place) => chinese.test(text[place] ?? ''));
}

function partnersOfBrackets(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const match of text.matchAll(/[()]/g)) {
    if (match[0] === '(') {
      open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    partners.set(start, match.index);
    partners.set(match.index, start);
  }
  return partners;
}
