import { computed, signal } from '@preact/signals';
import type { Emptiness } from '../../components/library/EmptyLibrary.tsx';
import type { Shelf, SortOrder } from '../../components/library/library-row.ts';
import type { Notice, Progress } from '../../components/library/NoticeBar.tsx';
import type { Theme } from '../../components/settings/settings.ts';
import type { LibraryRecord } from '../../store/schema.ts';
import { parseQuery } from '../../store/search/parse-query.ts';
import { isEmptyQuery, searchLibrary } from '../../store/search/search-library.ts';

/** What the library page knows and shows. */
export type LibraryState = ReturnType<typeof createLibraryState>;

const shelves: Record<Shelf, (record: LibraryRecord) => boolean> = {
  all: (record) => record.trashedAt === undefined,
  unread: (record) => record.trashedAt === undefined && record.state === 'unread',
  read: (record) => record.trashedAt === undefined && record.state === 'read',
  favourite: (record) => record.trashedAt === undefined && record.favourite,
  trash: (record) => record.trashedAt !== undefined,
};

const collator = new Intl.Collator('zh-CN');

const orders: Record<SortOrder, (a: LibraryRecord, b: LibraryRecord) => number> = {
  saved: (a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1),
  published: (a, b) => Date.parse(b.publishedAt ?? '') - Date.parse(a.publishedAt ?? '') || absentLast(a, b),
  title: (a, b) => collator.compare(a.title, b.title),
  length: (a, b) => b.counts.characters - a.counts.characters,
};

/** The page's state as signals; what follows from others is computed. */
export function createLibraryState() {
  const records = signal<ReadonlyMap<string, LibraryRecord> | undefined>(undefined);
  const texts = signal<ReadonlyMap<string, string> | undefined>(undefined);
  const shelf = signal<Shelf>('all');
  const tag = signal<string | undefined>(undefined);
  const typed = signal('');
  const sort = signal<SortOrder>('saved');
  const query = computed(() => parseQuery(typed.value));
  const searching = computed(() => !isEmptyQuery(query.value));
  const sorted = computed(() => [...(records.value?.values() ?? [])].sort(orders[sort.value]));
  const shelved = computed(() => {
    const chosen = tag.value;
    const onShelf = sorted.value.filter(shelves[shelf.value]);
    return chosen === undefined ? onShelf : onShelf.filter((record) => record.tags.includes(chosen));
  });
  const shown = computed(() => {
    if (!searching.value) return shelved.value;
    return texts.value ? searchLibrary(shelved.value, texts.value, query.value) : [];
  });
  return {
    records,
    texts,
    shelf,
    tag,
    typed,
    sort,
    query,
    searching,
    shown,
    counts: computed(() => countShelves(sorted.value)),
    tags: computed(() => countTags(sorted.value)),
    emptiness: computed((): Emptiness | undefined => {
      if (records.value === undefined || shown.value.length > 0) return undefined;
      if (searching.value) return texts.value ? 'search' : undefined;
      if (shelf.value === 'trash') return 'trash';
      return records.value.size === 0 ? 'library' : 'shelf';
    }),
    selected: signal<ReadonlySet<string>>(new Set()),
    /** Where the keyboard stands, and where a range of chosen rows begins. */
    current: signal(0),
    anchor: signal(0),
    snippets: signal<ReadonlyMap<string, string>>(new Map()),
    usage: signal<number | undefined>(undefined),
    notice: signal<Notice | undefined>(undefined),
    progress: signal<Progress | undefined>(undefined),
    /** The article that is being read. */
    reading: signal<string | undefined>(undefined),
    /** That a backup is due, and how old the last one is. */
    reminder: signal<{ days: number | undefined } | undefined>(undefined),
    theme: signal<Theme>('system'),
  };
}

function absentLast(a: LibraryRecord, b: LibraryRecord): number {
  return Number(a.publishedAt === undefined) - Number(b.publishedAt === undefined) || b.savedAt - a.savedAt;
}

function countShelves(records: readonly LibraryRecord[]): Record<Shelf, number> {
  const counts: Record<Shelf, number> = { all: 0, unread: 0, read: 0, favourite: 0, trash: 0 };
  for (const record of records) {
    for (const name of Object.keys(counts) as Shelf[]) counts[name] += Number(shelves[name](record));
  }
  return counts;
}

function countTags(records: readonly LibraryRecord[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags, trashedAt } of records) {
    if (trashedAt === undefined) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => collator.compare(a.tag, b.tag));
}
