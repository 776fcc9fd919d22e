/** An article as the library list shows it. */
export interface LibraryRow {
  id: string;
  title: string;
  source?: string;
  byline?: string;
  publishedAt?: string;
  savedAt: number;
  excerpt: string;
  tags: string[];
  state: 'unread' | 'read';
  favourite: boolean;
  trashedAt?: number;
  counts: { characters: number; figures: number };
}

export type Shelf = 'all' | 'unread' | 'read' | 'favourite' | 'trash';
export type SortOrder = 'saved' | 'published' | 'title' | 'length';

/** A stretch of text that a search found, in UTF-16 offsets. */
export interface Hit {
  start: number;
  end: number;
}
