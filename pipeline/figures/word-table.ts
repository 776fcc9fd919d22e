/** A word with what a rule knows of it. */
export type Entry<T> = readonly [word: string, value: T];

const none: readonly never[] = [];

function tableBy<T>(entries: Iterable<Entry<T>>, unitOf: (word: string) => number): Map<number, Entry<T>[]> {
  const table = new Map<number, Entry<T>[]>();
  for (const entry of entries) {
    const list = table.get(unitOf(entry[0]));
    if (list) list.push(entry);
    else table.set(unitOf(entry[0]), [entry]);
  }
  for (const list of table.values()) list.sort(([a], [b]) => b.length - a.length);
  return table;
}

/** The words that begin at an offset of a text, longest first: most offsets begin none and cost one look-up. */
export function wordsFrom<T>(entries: Iterable<Entry<T>>): (text: string, at: number) => readonly Entry<T>[] {
  const table = tableBy(entries, (word) => word.charCodeAt(0));
  return (text, at) => {
    const list = table.get(text.charCodeAt(at));
    if (!list) return none;
    return list.length === 1 && list[0]?.[0].length === 1 ? list : list.filter(([word]) => text.startsWith(word, at));
  };
}

/** The words that end at an offset of a text, longest first. */
export function wordsUpTo<T>(entries: Iterable<Entry<T>>): (text: string, end: number) => readonly Entry<T>[] {
  const table = tableBy(entries, (word) => word.charCodeAt(word.length - 1));
  return (text, end) => {
    const list = table.get(text.charCodeAt(end - 1));
    return list ? list.filter(([word]) => text.startsWith(word, end - word.length)) : none;
  };
}
