/** A table of words with fast lookup of those that begin at a place in a text. */
export class Lexicon<Value> {
  readonly #entries = new Map<string, Value>();
  /** By hashed first two characters: bit n is set when a word of n UTF-16 code units begins so, bit 0 for longer ones. */
  readonly #lengths = new Uint32Array(SLOTS);
  #longest = 0;

  /** Adds a word, or gives it a new value. Words of one code unit are allowed; an empty one is ignored. */
  set(word: string, value: Value): void {
    if (word === '') return;
    this.#entries.set(word, value);
    this.#longest = Math.max(this.#longest, word.length);
    if (word.length === 1) return;
    const slot = slotOf(word, 0);
    this.#lengths[slot] = (this.#lengths[slot] ?? 0) | (word.length < 32 ? 1 << word.length : 1);
  }

  get(word: string): Value | undefined {
    return this.#entries.get(word);
  }

  delete(word: string): void {
    this.#entries.delete(word);
  }

  /** The lengths, as bits, of words of two code units or more that may begin at `at`; 0 for most places. */
  lengthsAt(text: string, at: number): number {
    return at + 1 < text.length ? (this.#lengths[slotOf(text, at)] ?? 0) : 0;
  }

  /** The longest word of two code units or more at `at` that ends where `mayEnd` allows; `undefined` when there is none. */
  longestAt(text: string, at: number, mayEnd: (end: number) => boolean): { end: number; value: Value } | undefined {
    const lengths = this.lengthsAt(text, at);
    if (lengths === 0) return undefined;
    const longest = Math.min(lengths & 1 ? this.#longest : 31 - Math.clz32(lengths), text.length - at);
    for (let length = longest; length > 1; length--) {
      if (length < 32 && !(lengths & (1 << length))) continue;
      const end = at + length;
      if (!mayEnd(end)) continue;
      const value = this.#entries.get(text.slice(at, end));
      if (value !== undefined) return { end, value };
    }
    return undefined;
  }
}

const SLOTS = 1 << 16;

function slotOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3b) ^ Math.imul(text.charCodeAt(at + 1), 0x2545)) & (SLOTS - 1);
}
