const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/i;

/**
 * Bytes of a text file as text. A byte order mark or the page's own declaration decides; else UTF-8 where the bytes are
 * valid UTF-8, and GBK (read as GB 18030, which contains it) where they are not.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const charset = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];
  const named = charset && decodeStrictly(bytes, charset);
  return named ?? new TextDecoder('gb18030').decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // Not valid in this charset, or no charset at all.
    return undefined;
  }
}
