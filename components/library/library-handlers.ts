import type { FileFormat } from './FormatMenu.tsx';
import type { Place } from './library-place.ts';
import type { Shelf, SortOrder } from './library-row.ts';
import type { ListAction } from './read-list-key.ts';

/** What the library page can be asked to do. The same functions for as long as the page stands, so that rows need not be drawn anew. */
export interface LibraryHandlers {
  action(action: ListAction): void;
  /** These rows are drawn. */
  visible(ids: string[]): void;
  select(index: number, range: boolean): void;
  favourite(id: string): void;
  shelf(shelf: Shelf): void;
  tag(tag: string | undefined): void;
  typed(typed: string): void;
  sort(sort: SortOrder): void;
  go(place: Place): void;
  /** Shows articles with the same text as one, or each by itself. */
  group(on: boolean): void;
  /** Shows the others of an article's group, or puts them behind it again. */
  openGroup(id: string): void;
  importFiles(): void;
  backupNow(): void;
  /** Turns the weekly backup on or off. */
  backupWeekly(on: boolean): void;
  restoreSnapshot(id: string): void;
  closeNotice(): void;
  /** For the chosen articles, or for all that are shown when none is chosen. */
  exportFiles(format: FileFormat | 'print'): void;
  /** For the chosen articles. */
  markAs(state: 'unread' | 'read'): void;
  addTag(tag: string): void;
  removeTag(tag: string): void;
  keepImages(): void;
  trash(): void;
  untrash(): void;
  purge(): void;
}
