import type { Change } from '../article/edit-text.ts';

// '&ldquo;', '&#8220;', '&#x4e2d;', and '&amp;nbsp;', which was escaped twice.
const entityPattern = /&(?:amp;)?(?:#x([0-9a-f]{2,6})|#(\d{2,7})|([a-z]{2,8}\d?));/gi;

/** The names that are met in running text. */
const named: Record<string, string> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', mdash: '—', ndash: '–', middot: '·' },
  ...{
    times: '×',
    copy: '©',
    reg: '®',
    trade: '™',
    bull: '•',
    deg: '°',
    yen: '¥',
    permil: '‰',
    laquo: '«',
    raquo: '»',
  },
};

// A text that teaches markup writes entities on purpose.
const aboutMarkup = /HTML|XML|实体|實體|转义|轉義|代码|代碼/i;

/** Finds character references that were left as text. */
export function findEntities(text: string): Change[] {
  if (!text.includes('&') || aboutMarkup.test(text)) return [];
  return [...text.matchAll(entityPattern)].flatMap((match): Change[] => {
    const [whole, hex, decimal, name = ''] = match;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const after = Number.isNaN(code) ? named[name.toLowerCase()] : characterOfCode(code);
    if (after === undefined) return [];
    const place = { start: match.index, end: match.index + whole.length };
    return [{ ...place, after, rule: 'restore/entity', reason: 'entity', proof: 'proved' }];
  });
}

function characterOfCode(code: number): string | undefined {
  if (code === 160) return ' ';
  // Controls, surrogates and what lies beyond Unicode are no text.
  if (code < 32 || (code > 126 && code < 160) || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
    return undefined;
  return String.fromCodePoint(code);
}
