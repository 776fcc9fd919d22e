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
  const steps = useSignal<readonly { before: Article; after: Article }[]>([]);
  // Where another article has taken the place, such as all pages for the first, there is nothing of it to take back.
  const last = steps.value.at(-1)?.after === article ? steps.value.at(-1) : undefined;
  const restore = (changes: readonly Change[]) => {
    const after = restoreChanges(article, changes);
    steps.value = [...steps.value, { before: article, after }];
    onArticle(after);
  };
  return {
    undoable: last !== undefined,
    restore,
    restoreBlock(id) {
      const block = article.blocks.find((other) => other.id === id);
      if (block?.removed) restore([{ kind: 'removal', block }]);
    },
    undo() {
      if (!last) return;
      steps.value = steps.value.slice(0, -1);
      onArticle(last.before);
    },
  };
}
