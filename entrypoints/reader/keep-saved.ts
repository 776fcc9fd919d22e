import type { Article } from '../../pipeline/types.ts';
import type { SaveAnswer, SavedState } from '../background/library-requests.ts';
import { askBackground } from '../background/messages.ts';

/** What the reader is told about the article in the library. */
export type SaveStatus = SavedState | { kind: 'saving' } | Extract<SaveAnswer, { kind: 'refused' }>;

/** Asked for by the shortcut or a menu before the reader stood here. */
const world = globalThis as typeof globalThis & { qingduSaveOnOpen?: boolean };

/**
 * Follows how an article stands in the library, and saves it when asked; `onStatus` hears each change;
 * `ask` looks again for an article that took its place. `id` is that of
 * the saved article that is being read, where it is one: what the reader restores in it is newer than what was saved.
 */
export function keepSaved(
  article: Article,
  onStatus: (status: SaveStatus) => void,
  id?: string,
): { save(current: Article): Promise<void>; ask(current: Article): void } {
  const readAt = Date.now();
  const save = async (current: Article): Promise<void> => {
    onStatus({ kind: 'saving' });
    try {
      onStatus(await askBackground('save', { article: current, readAt: id ? Date.now() : readAt, ...(id && { id }) }));
    } catch {
      onStatus({ kind: 'refused', why: 'failed' });
    }
  };
  const ask = (current: Article): void => {
    // When even asking fails the article simply shows as not saved; saving tells what is wrong.
    askBackground('saved-state', { article: current, ...(id && { id }) }).then(onStatus, () =>
      onStatus({ kind: 'unsaved' }),
    );
  };
  if (world.qingduSaveOnOpen) {
    world.qingduSaveOnOpen = false;
    void save(article);
  } else {
    ask(article);
  }
  return { save, ask };
}
