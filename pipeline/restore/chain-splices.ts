/** A member of the cycle where it stands in the text. */
export interface Hit {
  /** Place in the cycle. */
  member: number;
  start: number;
  end: number;
}

/** Two insertions are never further apart than this many marks. */
const farthest = 6;
/** A page is not made of splices; more hits than this are ordinary words. */
const mostHits = 600;

/**
 * The chain of hits that goes round the cycle without skipping, passing through as many anchors as there are; of two
 * as long, the one whose pieces stand where no sentence would have them.
 */
export function bestChain(
  text: string,
  hits: readonly Hit[],
  cycle: { length: number; anchor: number },
): { start: number; end: number }[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  if (sorted.length > mostHits) return [];
  const marks = countMarks(text);
  const chains: { value: number; from: number }[] = [];
  let best = -1;
  for (const [index, hit] of sorted.entries()) {
    const chain = { value: worth(text, hit, cycle.anchor), from: -1 };
    let before = 0;
    for (let other = 0; other < index; other++) {
      const previous = sorted[other];
      if (!previous || previous.end > hit.start) continue;
      if ((previous.member + 1) % cycle.length !== hit.member) continue;
      if ((marks[hit.start] ?? 0) - (marks[previous.end] ?? 0) > farthest) continue;
      const value = chains[other]?.value ?? 0;
      if (value <= before) continue;
      before = value;
      chain.from = other;
    }
    chain.value += before;
    chains.push(chain);
    if (best < 0 || chain.value > (chains[best]?.value ?? 0)) best = index;
  }
  const result: Hit[] = [];
  for (let index = best; index >= 0; index = chains[index]?.from ?? -1) {
    const hit = sorted[index];
    if (hit) result.push(hit);
  }
  return result.reverse().map(({ start, end }) => ({ start, end }));
}

function worth(text: string, { member, start, end }: Hit, anchor: number): number {
  const next = text[end] ?? '\n';
  let value = member === anchor ? 10 : 1;
  if (next === '\n') value += 0.3;
  if (text[start - 1] === '的') value += 0.2;
  // 浙江省, 浙江將: the name belongs to its sentence.
  if (/[省市县縣区區将將]/.test(next)) value -= 0.5;
  return value;
}

/** How many marks stand before each offset. */
function countMarks(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    counts[i + 1] = (counts[i] ?? 0) + (/[，、。；：！？,;:!?\n]/.test(text[i] ?? '') ? 1 : 0);
  }
  return counts;
}
