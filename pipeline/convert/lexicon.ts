/**
 * A table of words with fast lookup of those that begin at a place in a text. A hash table over code units of its own:
 * a Map would need a new string for each of the several stretches that are looked up at every place of a text, which
 * costs more than all the rest of conversion.
 */
export class Lexicon<Value> {
  /** All words one behind the other, and where each begins. */
  #letters: Uint16Array;
  #starts: Uint32Array;
  readonly #values: (Value | undefined)[] = [];
  /** Number of the word plus one by its hash, with open addressing; 0 is free. */
  #slots: Uint32Array;
  /** By hashed first two characters: bit n is set when a word of n UTF-16 code units begins so, bit 0 for longer ones. */
  readonly #lengths = new Uint32Array(pairSlots);
  #longest = 0;

  /** `expected` is about how many words will come; more are taken too, only slower. */
  constructor(expected = 500) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(expected, 16)));
    this.#letters = new Uint16Array(room * 4);
    this.#starts = new Uint32Array(room * 2);
    this.#slots = new Uint32Array(room * 2);
  }

  get size(): number {
    return this.#values.length;
  }

  /** Adds a word, or gives it a new value. Words of one code unit are allowed; an empty one is ignored. */
  set(word: string, value: Value): void {
    this.setAt(word, 0, word.length, value);
  }

  /** The same for a word that stands in a longer text. */
  setAt(text: string, at: number, length: number, value: Value): void {
    if (length === 0) return;
    const slot = this.#slotOf(text, at, length);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) {
      this.#values[known] = value;
      return;
    }
    this.#append(text, at, length, value);
    this.#slots[slot] = this.#values.length;
    if (this.#values.length * 2 > this.#slots.length) this.#rehash();
    if (length > this.#longest) this.#longest = length;
    if (length === 1) return;
    const pair = pairSlot(text, at);
    this.#lengths[pair] = (this.#lengths[pair] ?? 0) | (length < 32 ? 1 << length : 1);
  }

  get(word: string): Value | undefined {
    return this.valueAt(word, 0, word.length);
  }

  delete(word: string): void {
    const known = this.#find(word, 0, word.length);
    if (known >= 0) this.#values[known] = undefined;
  }

  /** The value of the word of a length that stands at a place. */
  valueAt(text: string, at: number, length: number): Value | undefined {
    const found = this.#find(text, at, length);
    return found < 0 ? undefined : this.#values[found];
  }

  /** The lengths, as bits, of words of two code units or more that may begin at `at`; 0 for most places. */
  lengthsAt(text: string, at: number): number {
    return at + 1 < text.length ? (this.#lengths[pairSlot(text, at)] ?? 0) : 0;
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
      const value = this.valueAt(text, at, length);
      if (value !== undefined) return { end, value };
    }
    return undefined;
  }

  /** The number of a word, or -1. */
  #find(text: string, at: number, length: number): number {
    return (this.#slots[this.#slotOf(text, at, length)] ?? 0) - 1;
  }

  /** Where a word is, or where it belongs. */
  #slotOf(text: string, at: number, length: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(text, at, length) & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0 || this.#isWord(entry, text, at, length)) return slot;
    }
  }

  #isWord(entry: number, text: string, at: number, length: number): boolean {
    const start = this.#starts[entry] ?? 0;
    if ((this.#starts[entry + 1] ?? 0) - start !== length) return false;
    for (let offset = 0; offset < length; offset++) {
      if (this.#letters[start + offset] !== text.charCodeAt(at + offset)) return false;
    }
    return true;
  }

  #append(text: string, at: number, length: number, value: Value): void {
    const entry = this.#values.push(value) - 1;
    const start = this.#starts[entry] ?? 0;
    while (start + length > this.#letters.length) this.#letters = doubled(this.#letters);
    if (entry + 2 > this.#starts.length) this.#starts = doubled(this.#starts);
    for (let offset = 0; offset < length; offset++) this.#letters[start + offset] = text.charCodeAt(at + offset);
    this.#starts[entry + 1] = start + length;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let entry = 0; entry < this.#values.length; entry++) {
      const start = this.#starts[entry] ?? 0;
      const end = this.#starts[entry + 1] ?? 0;
      let value = hashSeed;
      for (let at = start; at < end; at++) value = mix(value, this.#letters[at] ?? 0);
      this.#take(value >>> hashShift, entry);
    }
  }

  #take(hashed: number, entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = hashed & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }
}

const hashSeed = 0x811c9dc5;
/** The lowest bits of such a hash are the weakest. */
const hashShift = 7;

function hash(text: string, at: number, length: number): number {
  let value = hashSeed;
  for (let offset = 0; offset < length; offset++) value = mix(value, text.charCodeAt(at + offset));
  return value >>> hashShift;
}

function mix(value: number, unit: number): number {
  const mixed = Math.imul(value ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

const pairSlots = 1 << 16;

function pairSlot(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3b) ^ Math.imul(text.charCodeAt(at + 1), 0x2545)) & (pairSlots - 1);
}

function doubled<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers): Numbers {
  const wider = new (numbers.constructor as new (size: number) => Numbers)(numbers.length * 2);
  wider.set(numbers);
  return wider;
}
