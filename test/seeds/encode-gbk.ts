/** The bytes of markup in GBK, made from the platform's own decoder; characters GBK lacks become references. */
export function encodeGbk(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const pair = character < '\x80' ? [character.charCodeAt(0)] : table().get(character);
    bytes.push(...(pair ?? new TextEncoder().encode(`&#${character.codePointAt(0)};`)));
  }
  return Uint8Array.from(bytes);
}

let known: Map<string, readonly number[]> | undefined;

function table(): Map<string, readonly number[]> {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !known.has(character))
        known.set(character, [lead, trail]);
    }
  }
  return known;
}
