import { useSignal } from '@preact/signals';
import type { Article } from '../../pipeline/types.ts';
import type { Change } from './group-changes.ts';
import { restoreChanges } from './restore-changes.ts';

export interface Restoring {
  undoable: boolean;
  restore(changes: readonly Change[]): void;
  restoreBlock(id: string): void;
  undo(): void;
}

/** Puts changes of the article back, and takes that back again. */
export function useRestoring(article: Article, onArticle: (article: Article) => void): Restoring {
  const earlier = useSignal<readonly Article[]>([]);
  const restore = (changes: readonly Change[]) => {
    earlier.value = [...earlier.value, article];
    onArticle(restoreChanges(article, changes));
  };
  return {
    undoable: earlier.value.length > 0,
    restore,
    restoreBlock(id) {
      const block = article.blocks.find((other) => other.id === id);
      if (block?.removed) restore([{ kind: 'removal', block }]);
    },
    undo() {
      const last = earlier.value.at(-1);
      if (!last) return;
      earlier.value = earlier.value.slice(0, -1);
      onArticle(last);
    },
  };
}
