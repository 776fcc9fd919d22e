/** Sentences end here; what stands between is compared without anything but letters and digits. */
const ending = /[。！？；!?;\n]/;
const noise = /[^\p{Letter}\p{Number}]/gu;
/** Shorter sentences are said by many; longer ones are copied. */
const shortest = 10;
/** A sentence in more articles than this is a house's own phrase and shows nothing. */
const common = 40;
/** So much of the shorter article, in characters and as a share, must stand in the other. */
const leastCopied = 40;
const leastShare = 0.6;

/**
 * Groups articles that carry the same text, as when many sites repost one: two belong together when most of the shorter
 * one's sentences stand in the other. `texts` are folded. Gives groups of two and more, as indexes; takes time in the length of all texts.
 */
export function groupReposts(texts: readonly string[]): number[][] {
  const sentences = texts.map(sentencesOf);
  const places = new Map<number, number[]>();
  for (const [index, own] of sentences.entries()) {
    for (const hash of own.keys()) {
      const known = places.get(hash);
      if (!known) places.set(hash, [index]);
      else if (known.length <= common) known.push(index);
    }
  }
  const telling = (hash: number) => (places.get(hash)?.length ?? 0) <= common;
  const lengths = sentences.map((own) => sumOf(own, telling));
  const groups = new Groups(texts.length);
  for (const [index, own] of sentences.entries()) {
    for (const [other, copied] of copiedWith(index, own, places)) {
      const least = Math.max(leastCopied, leastShare * Math.min(lengths[index] ?? 0, lengths[other] ?? 0));
      if (copied >= least) groups.join(index, other);
    }
  }
  return groups.list();
}

/** The lengths of an article's sentences by their hash. */
function sentencesOf(text: string): Map<number, number> {
  const sentences = new Map<number, number>();
  for (const sentence of text.split(ending)) {
    const plain = sentence.replace(noise, '');
    if (plain.length >= shortest) sentences.set(hashOf(plain), plain.length);
  }
  return sentences;
}

/** How many characters an article shares with each one before it. */
function copiedWith(
  index: number,
  own: ReadonlyMap<number, number>,
  places: ReadonlyMap<number, readonly number[]>,
): Map<number, number> {
  const copied = new Map<number, number>();
  for (const [hash, length] of own) {
    const others = places.get(hash) ?? [];
    if (others.length > common) continue;
    for (const other of others) if (other < index) copied.set(other, (copied.get(other) ?? 0) + length);
  }
  return copied;
}

function sumOf(sentences: ReadonlyMap<number, number>, counts: (hash: number) => boolean): number {
  let sum = 0;
  for (const [hash, length] of sentences) if (counts(hash)) sum += length;
  return sum;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Sets of indexes that are joined two by two. */
class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  join(a: number, b: number): void {
    this.parents[this.rootOf(a)] = this.rootOf(b);
  }

  list(): number[][] {
    const groups = Map.groupBy(this.parents.keys(), (index) => this.rootOf(index));
    return [...groups.values()].filter((members) => members.length > 1);
  }

  private rootOf(index: number): number {
    let root = index;
    while (this.parents[root] !== root) {
      const next = this.parents[root] ?? root;
      this.parents[root] = this.parents[next] ?? next;
      root = next;
    }
    return root;
  }
}
