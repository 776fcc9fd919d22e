/** The pairs of neighbouring characters in a text's runs of letters and digits, which tell what it is about. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]{2,}/gu))
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  return pairs;
}

/** How many of the pairs a text has, 0 to 1; 0 when there are none. */
export function coverage(pairs: ReadonlySet<string>, text: string): number {
  if (pairs.size === 0) return 0;
  const own = pairsOf(text);
  let found = 0;
  for (const pair of pairs) if (own.has(pair)) found++;
  return found / pairs.size;
}
