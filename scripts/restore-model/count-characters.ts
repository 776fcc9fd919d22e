import type { WordCount, WordGram } from './read-sources.ts';

/** How much each run of one, two and three characters is met; keys are the character numbers joined by `pairKey`. */
export interface CharacterCounts {
  /** Mass of each character, by number. */
  single: Float64Array;
  /** Mass of each character as the first of a word: what to expect after a word nothing is known to follow. */
  start: Float64Array;
  pairs: Map<number, number>;
  triples: Map<number, number>;
}

const tokens = 1e8;

/** Adds up what a word model says of characters: runs inside words, and across words where it knows the pair. */
export class CharacterCounter {
  readonly counts: CharacterCounts;
  readonly #size: number;
  readonly #numbers: (word: string) => number[];

  constructor(size: number, numbers: (word: string) => number[]) {
    this.#size = size;
    this.#numbers = numbers;
    const empty = () => new Float64Array(size);
    this.counts = { single: empty(), start: empty(), pairs: new Map(), triples: new Map() };
  }

  addWord({ word, count }: WordCount): void {
    const numbers = this.#numbers(word);
    const [first] = numbers;
    if (first === undefined) return;
    this.counts.start[first] = (this.counts.start[first] ?? 0) + count;
    for (const number of numbers) this.counts.single[number] = (this.counts.single[number] ?? 0) + count;
    this.#addPairs(numbers, 1, count);
    this.#addTriples(numbers, count, () => true);
  }

  /** Adds the pair that begins a run of characters, and its triples. */
  addRun(numbers: readonly number[], count: number): void {
    this.#addPairs(numbers.slice(0, 2), 1, count);
    this.#addTriples(numbers, count, () => true);
  }

  /** Adds the characters that meet where words meet; what lies inside one word was added with the word. */
  addMeeting(words: readonly string[], count: number): void {
    const parts = words.map(this.#numbers);
    const owner = parts.flatMap((part, index) => part.map(() => index));
    const all = parts.flat();
    if (words.length === 2) {
      for (let i = 0; i + 1 < all.length; i++) {
        if (owner[i] !== owner[i + 1]) this.#addPairs(all.slice(i, i + 2), 1, count);
      }
    }
    // A triple over three words comes from trigrams, one over two words from bigrams.
    this.#addTriples(all, count, (i) => new Set(owner.slice(i, i + 3)).size === words.length);
  }

  #addPairs(numbers: readonly number[], from: number, count: number): void {
    for (let i = from; i < numbers.length; i++) {
      add(this.counts.pairs, (numbers[i - 1] ?? 0) * this.#size + (numbers[i] ?? 0), count);
    }
  }

  #addTriples(numbers: readonly number[], count: number, wanted: (index: number) => boolean): void {
    for (let i = 0; i + 2 < numbers.length; i++) {
      if (!wanted(i)) continue;
      const [a = 0, b = 0, c = 0] = numbers.slice(i, i + 3);
      add(this.counts.triples, (a * this.#size + b) * this.#size + c, count);
    }
  }
}

/** Adds every n-gram of SunPinyin's model; probabilities become counts of a text of a hundred million words. */
export async function addWordModel(
  counter: CharacterCounter,
  words: readonly string[],
  grams: AsyncIterable<WordGram>,
): Promise<void> {
  const single = new Map<number, number>();
  const double = new Map<number, number>();
  for await (const { words: ids, probability } of grams) {
    const [first = 0, second = 0] = ids;
    const texts = ids.map((id) => words[id] ?? '');
    if (ids.length === 1) {
      single.set(first, probability);
      counter.addWord({ word: texts[0] ?? '', count: probability * tokens });
    } else if (ids.length === 2) {
      const joint = (single.get(first) ?? 0) * probability;
      // Trigrams matter to characters only over a middle word of one character.
      if (texts[1]?.length === 1) double.set(first * words.length + second, joint);
      counter.addMeeting(texts, joint * tokens);
    } else if (texts[1]?.length === 1) {
      counter.addMeeting(texts, (double.get(first * words.length + second) ?? 0) * probability * tokens);
    }
  }
}

function add(map: Map<number, number>, key: number, count: number): void {
  map.set(key, (map.get(key) ?? 0) + count);
}
