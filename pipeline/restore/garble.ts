import { gbkTable } from './gbk-table.ts';

/** How a farm garbles a page. */
export interface Garbling {
  /** Converted characters it glosses, with the reading it prints. */
  glosses: ReadonlyMap<string, string>;
  /** Marks it cuts before, in the order it looks for them. */
  cuts: string;
  /** Private-use characters are lost on the way, and full-width marks narrowed. */
  scraped: boolean;
  /** What stands for bytes that are no character: '?', U+FFFD, or nothing. */
  lost: string;
}

/**
 * Garbles traditional text as farms do, who see bytes where we see characters: encode as GBK; behind each glossed pair
 * of bytes put its reading; cut before each pair that is a mark; decode each piece alone, where some bytes are no character.
 */
export function garble(text: string, { glosses, cuts, scraped, lost }: Garbling): string {
  let pieces = [encode(text)];
  for (const [character, reading] of glosses) {
    const pair = encode(character);
    pieces = pieces.map((piece) => splitAtPair(piece, pair).glossed([...pair, ...encode(`(${reading})`)]));
  }
  for (const mark of cuts) {
    const pair = encode(mark);
    pieces = pieces.flatMap((piece) => splitAtPair(piece, pair).cut(pair));
  }
  const shown = pieces.map((piece) => decode(piece, lost)).join('');
  return scraped ? narrow(shown.replace(/[\ue000-\uf8ff]/g, '')) : shown;
}

/** Full-width ASCII as scrapers leave it. */
export function narrow(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
}

/** Bytes of a text in GBK, `?` for what it cannot write. */
export function encode(text: string): number[] {
  const { codeOf } = gbkTable();
  return [...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    const code = codeOf[unit] ?? 0;
    if (unit < 0x80) return [unit];
    return code === 0 ? [0x3f] : [code >> 8, code & 255];
  });
}

function splitAtPair(bytes: readonly number[], [first, second]: readonly number[]) {
  const parts: number[][] = [[]];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === first && bytes[i + 1] === second) {
      parts.push([]);
      i++;
    } else {
      parts.at(-1)?.push(bytes[i] ?? 0);
    }
  }
  return {
    glossed: (between: readonly number[]) =>
      parts.flatMap((part, index) => (index === 0 ? part : [...between, ...part])),
    cut: (pair: readonly number[]) => parts.map((part, index) => (index === 0 ? part : [...pair, ...part])),
  };
}

function decode(bytes: readonly number[], lost: string): string {
  const { unitOf } = gbkTable();
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte === 0x80) text += '€';
    else if (byte === 0xff || i + 1 >= bytes.length) text += lost;
    else {
      const unit = unitOf[byte * 256 + (bytes[++i] ?? 0)] ?? 0;
      text += unit === 0 ? lost : String.fromCharCode(unit);
    }
  }
  return text;
}
