import type { ArticleDifference } from '../../pipeline/diff/diff-articles.ts';
import type { Article } from '../../pipeline/types.ts';
import type { LibraryFailure } from '../../store/library-error.ts';

/** How an article that is being read stands in the library. */
export type SavedState =
  | { kind: 'unsaved' }
  /** The same content is saved. */
  | { kind: 'saved'; id: string }
  /** Another version is saved. */
  | { kind: 'changed'; id: string; difference: ArticleDifference };

export type SaveAnswer = { kind: 'saved'; id: string } | { kind: 'refused'; why: LibraryFailure };

/** What the background does with the library for whoever reads. Only it and pages of the extension write there. */
export interface LibraryRequests {
  /** Saves what is being read, or updates it; `readAt` is when it was read off the page, in milliseconds since 1970; only pages of the extension name an `id`. */
  save: [{ article: Article; readAt: number; id?: string }, SaveAnswer];
  'saved-state': [{ article: Article; id?: string }, SavedState];
  /** Saves what a tab shows, opening the reader there first when it is not open. */
  'save-tab': [number, undefined];
  'open-library': [undefined, undefined];
}
