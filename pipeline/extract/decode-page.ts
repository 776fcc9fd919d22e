/** How a page's bytes are to be read, and the text they give. */
export interface Decoded {
  text: string;
  charset: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes the bytes of a page or text file. A byte order mark decides, then UTF-8 when the bytes are valid UTF-8
 * (whatever the page declares: pages saved again rarely mend their meta element), then what the server's content type
 * or else the page declares when the bytes are valid in it, then GB18030 or Big5, whichever reads as Chinese.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked };
  const valid = tryDecode(utf8, bytes);
  if (valid !== undefined) return { text: valid, charset: 'utf-8' };
  const declared = charsetNamed(contentType) ?? declaredCharset(bytes);
  if (declared && declared !== 'utf-8') {
    const text = tryDecode(new TextDecoder(declared, { fatal: true }), bytes);
    if (text !== undefined) return { text, charset: declared };
  }
  return guessCharset(bytes, declared);
}

/** The sentence to show when bytes are no text; `undefined` when they may be. */
export function binaryProblem(bytes: Uint8Array): string | undefined {
  if (byteOrderMark(bytes)) return undefined;
  // No text in any of the encodings read here holds a NUL byte.
  if (bytes.subarray(0, 65_536).includes(0)) return 'The file is binary, not a page or text.';
  return undefined;
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** The charset of the first meta element or XML declaration that names one we can decode. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  return charsetNamed(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
}

// 'text/html; charset=gb2312' -> 'gb18030';  '<meta charset="big5">' -> 'big5'
function charsetNamed(text: string): string | undefined {
  const label = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w-]{1,20})/i.exec(text)?.[1];
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // GBK and GB2312 pages use characters of GB18030 all the same.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined; // an unknown label says nothing
  }
}

/** One broken character must not spoil a page, so decoding is lenient here and the better reading wins. */
function guessCharset(bytes: Uint8Array, declared: string | undefined): Decoded {
  const charsets = new Set([...(declared ? [declared] : []), 'gb18030', 'big5', 'utf-8']);
  const readings = [...charsets].map((charset) => {
    const text = new TextDecoder(charset).decode(bytes);
    return { text, charset, score: scoreChinese(text) };
  });
  const [first, ...others] = readings as [(typeof readings)[number], ...typeof readings];
  const { text, charset } = others.reduce((best, other) => (other.score > best.score ? other : best), first);
  return { text, charset };
}

// The commonest characters of news in both scripts, and Chinese punctuation: a wrong reading has few of them.
const common = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可年月日，。、：“”「」',
);

function scoreChinese(text: string): number {
  const sample = text.slice(0, 20_000);
  let score = 0;
  for (const character of sample) {
    if (common.has(character)) score += 1;
    else if (character === '\ufffd' || (character >= '\ue000' && character <= '\uf8ff')) score -= 5;
  }
  return score;
}

function tryDecode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined; // not in this encoding
  }
}
