/** What the library keeps, store by store. One record per article in each store, so that no action ever rewrites another article. */
import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { Article, Block, Edit, Figure, Script, Unreadable } from '../pipeline/types.ts';
import type { Stamp } from './hybrid-clock.ts';

export const databaseName = 'qingdu-library';

/** Kept versions of an article before the current one. */
export const revisionLimit = 20;
/** Snapshots of earlier states; the oldest go first. */
export const snapshotLimit = 10;
export const trashDays = 30;

/** What the reader did with an article; everything else in a record is read off the article. */
export interface ReaderFields {
  /** Milliseconds since 1970. */
  savedAt: number;
  /** When the saved content was read off its page; a save with an earlier one never becomes current. */
  contentAt: number;
  tags: string[];
  state: 'unread' | 'read';
  favourite: boolean;
  /** Milliseconds since 1970; set while the article lies in the trash. */
  trashedAt?: number;
}

/** One row of the library list: small, so that ten thousand are read at once. */
export interface LibraryRecord extends ReaderFields {
  id: string;
  /** Later stamps win, on this machine and between machines. */
  updatedAt: Stamp;
  url: string;
  title: string;
  subtitle?: string;
  byline?: string;
  source?: string;
  section?: string;
  publishedAt?: string;
  script: Script;
  /** Places named by the dateline and by the figures. */
  places: string[];
  /** The first characters of the text. */
  excerpt: string;
  counts: { characters: number; figures: number; removed: number; edits: number };
  /** Of the whole article, so that saving the same again changes nothing. */
  contentHash: string;
}

/** The article without its figures and records, which stand in stores of their own. */
export interface Body {
  id: string;
  head: Omit<Article, 'blocks' | 'edits' | 'unreadable' | 'figures'>;
  blocks: Block[];
}

export interface Revision {
  id: string;
  updatedAt: Stamp;
  contentAt: number;
  article: Article;
}

export interface Tombstone {
  id: string;
  updatedAt: Stamp;
}

export type SnapshotCause = 'import' | 'migration' | 'bulk-delete' | 'restore';

export interface Snapshot {
  /** The stamp of the action it was taken before. */
  id: Stamp;
  takenAt: number;
  cause: SnapshotCause;
  /** How many articles it covers. */
  count: number;
}

/** An article as it was before the action; no `record` when the action added it. */
export interface SnapshotItem {
  snapshot: Stamp;
  id: string;
  record?: LibraryRecord;
  /** Left out when the action does not touch the content. */
  article?: Article;
}

export interface StoredImage {
  hash: string;
  type: string;
  bytes: ArrayBuffer;
}

export interface ImageUse {
  hash: string;
  id: string;
  src: string;
}

/** Records of some articles, as in `articles`: what the list is read from. */
export interface RowShard {
  shard: string;
  records: LibraryRecord[];
}

/** Folded text of some articles: one read fetches many, which makes search over the whole library possible. */
export interface TextShard {
  shard: string;
  ids: string[];
  texts: string[];
}

export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: LibraryRecord };
  bodies: { key: string; value: Body };
  figures: { key: string; value: { id: string; figures: Figure[] } };
  records: { key: string; value: { id: string; edits: Edit[]; unreadable?: Unreadable[] } };
  rows: { key: string; value: RowShard };
  texts: { key: string; value: TextShard };
  revisions: { key: [string, Stamp]; value: Revision };
  snapshots: { key: Stamp; value: Snapshot };
  snapshotItems: { key: [Stamp, string]; value: SnapshotItem };
  images: { key: string; value: StoredImage };
  imageUses: { key: [string, string]; value: ImageUse; indexes: { hash: string } };
  tombstones: { key: string; value: Tombstone };
  settings: { key: string; value: unknown };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

export type StoreName = StoreNames<LibrarySchema>;

/** A transaction over several stores, as idb's types want it said. */
export type Stores = [StoreName, StoreName, ...StoreName[]];
