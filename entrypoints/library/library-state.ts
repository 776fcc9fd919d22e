import { computed, signal } from '@preact/signals';
import type { Emptiness } from '../../components/library/EmptyLibrary.tsx';
import type { Place } from '../../components/library/library-place.ts';
import type { Shelf, SortOrder } from '../../components/library/library-row.ts';
import type { Notice, Progress } from '../../components/library/NoticeBar.tsx';
import type { Storage } from '../../components/library/StorageMeter.tsx';
import type { Theme } from '../../components/settings/settings.ts';
import type { Article } from '../../pipeline/types.ts';
import type { BackupPlan } from '../../store/backup-plan.ts';
import type { LibraryRecord, Snapshot } from '../../store/schema.ts';
import { parseQuery, type Query } from '../../store/search/parse-query.ts';
import { isEmptyQuery } from '../../store/search/search-library.ts';
import { groupRows } from './group-rows.ts';
import { sortRecords } from './sort-records.ts';

/** What the library page knows and shows. */
export type LibraryState = ReturnType<typeof createLibraryState>;

/** What a query has found; the last answer stands until the next one is there. */
export interface Found {
  query: Query;
  rows: readonly LibraryRecord[];
}

const shelves: Record<Shelf, (record: LibraryRecord) => boolean> = {
  all: (record) => record.trashedAt === undefined,
  unread: (record) => record.trashedAt === undefined && record.state === 'unread',
  read: (record) => record.trashedAt === undefined && record.state === 'read',
  favourite: (record) => record.trashedAt === undefined && record.favourite,
  trash: (record) => record.trashedAt !== undefined,
};

/** The page's state as signals; what follows from others is computed. */
export function createLibraryState() {
  const records = signal<ReadonlyMap<string, LibraryRecord> | undefined>(undefined);
  const shelf = signal<Shelf>('all');
  const tag = signal<string | undefined>(undefined);
  const typed = signal('');
  const sort = signal<SortOrder>('saved');
  const query = computed(() => parseQuery(typed.value));
  const found = signal<Found>({ query: parseQuery(''), rows: [] });
  const all = computed(() => [...(records.value?.values() ?? [])]);
  const sorted = computed(() => sortRecords(all.value, sort.value));
  const shelved = computed(() => {
    const chosen = tag.value;
    const onShelf = sorted.value.filter(shelves[shelf.value]);
    return chosen === undefined ? onShelf : onShelf.filter((record) => record.tags.includes(chosen));
  });
  /** Whether articles with the same text are shown as one; which those are; and which are shown after all. */
  const grouping = signal(false);
  const reposts = signal<readonly (readonly string[])[] | undefined>(undefined);
  const openGroups = signal<ReadonlySet<string>>(new Set());
  const grouped = computed(() =>
    groupRows(found.value.rows, (grouping.value && reposts.value) || [], openGroups.value),
  );
  const shown = computed(() => grouped.value.rows);
  const selected = signal<ReadonlySet<string>>(new Set());
  const searching = computed(() => found.value.query !== query.value);
  return {
    records,
    shelf,
    tag,
    typed,
    sort,
    shelved,
    query,
    found,
    grouping,
    reposts,
    openGroups,
    grouped,
    shown,
    /** What is shown is still what was asked before. */
    searching,
    counts: computed(() => countShelves(all.value)),
    tags: computed(() => countTags(all.value)),
    emptiness: computed((): Emptiness | undefined => {
      if (records.value === undefined || shown.value.length > 0) return undefined;
      if (!isEmptyQuery(query.value)) return searching.value ? undefined : 'search';
      if (shelf.value === 'trash') return 'trash';
      return records.value.size === 0 ? 'library' : 'shelf';
    }),
    selected,
    /** Of the chosen articles. */
    selectedTags: computed(() => countTags([...selected.value].flatMap((id) => records.value?.get(id) ?? []))),
    /** Where the keyboard stands, and where a range of chosen rows begins. */
    current: signal(0),
    anchor: signal(0),
    /** Ids of the rows that are drawn. */
    visible: signal<readonly string[]>([]),
    /** The text around the first hit, by id, for what `found` tells of. */
    snippets: signal<ReadonlyMap<string, string>>(new Map()),
    /** How many earlier versions there are, by id. */
    versions: signal<ReadonlyMap<string, number>>(new Map()),
    storage: signal<Storage | undefined>(undefined),
    /** What the page of backups tells; read when it is opened. */
    backup: signal<{ plan: BackupPlan; snapshots: readonly Snapshot[] } | undefined>(undefined),
    notice: signal<Notice | undefined>(undefined),
    progress: signal<Progress | undefined>(undefined),
    /** What is about to be printed. */
    printing: signal<{ articles: readonly Article[]; close(): void } | undefined>(undefined),
    place: signal<Place>({ kind: 'list' }),
    /** How far the list is scrolled; another list gets an object of its own. */
    scroll: signal({ top: 0 }),
    /** That a backup is due, and how old the last one is. */
    reminder: signal<{ days: number | undefined } | undefined>(undefined),
    theme: signal<Theme>('system'),
  };
}

function countShelves(records: readonly LibraryRecord[]): Record<Shelf, number> {
  const counts: Record<Shelf, number> = { all: 0, unread: 0, read: 0, favourite: 0, trash: 0 };
  for (const record of records) {
    for (const name of Object.keys(counts) as Shelf[]) counts[name] += Number(shelves[name](record));
  }
  return counts;
}

const collator = new Intl.Collator('zh-CN');

function countTags(records: readonly LibraryRecord[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags, trashedAt } of records) {
    if (trashedAt === undefined) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => collator.compare(a.tag, b.tag));
}
