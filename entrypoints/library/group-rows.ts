import type { LibraryRecord } from '../../store/schema.ts';

/** Rows with what other articles carry the same text put behind one of them. */
export interface GroupedRows {
  rows: readonly LibraryRecord[];
  /** How many others stand behind an article, by its id. */
  others: ReadonlyMap<string, number>;
  /** Those that are shown behind another. */
  inner: ReadonlySet<string>;
}

/** Shows one article of each group, the first in the order of the rows, and the others only where the group is opened. */
export function groupRows(
  rows: readonly LibraryRecord[],
  groups: readonly (readonly string[])[],
  opened: ReadonlySet<string>,
): GroupedRows {
  if (groups.length === 0) return { rows, others: new Map(), inner: new Set() };
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const members = Map.groupBy(rows, ({ id }) => groupOf.get(id) ?? id);
  const others = new Map<string, number>();
  const inner = new Set<string>();
  const shown: LibraryRecord[] = [];
  // Groups come in the order of their first rows.
  for (const [first, ...rest] of members.values()) {
    if (!first) continue;
    shown.push(first);
    if (rest.length === 0) continue;
    others.set(first.id, rest.length);
    if (![first, ...rest].some(({ id }) => opened.has(id))) continue;
    shown.push(...rest);
    for (const { id } of rest) inner.add(id);
  }
  return { rows: shown, others, inner };
}
