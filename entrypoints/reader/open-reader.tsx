import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Article } from '../../pipeline/types.ts';
import { answerRequests, askBackground, isNothing, type ReaderRequests } from '../background/messages.ts';
import { keepSaved, type SaveStatus } from './keep-saved.ts';
import { forgetOpenReader, rememberOpenReader } from './open-reader-of-tab.ts';
import { layOverlay } from './overlay.ts';
import { PlainView } from './plain-view.tsx';
import { watchAddress } from './watch-address.ts';

/** Shows an article over the page until the reader leaves. */
export function openReader(document: Document, article: Article): void {
  const overlay = layOverlay(document, {
    leave,
    lost: () => {
      leave();
      void askBackground('open-view', article);
    },
  });
  const saved = signal<SaveStatus>({ kind: 'unsaved' });
  const stopAnswering = answerRequests<ReaderRequests>({
    describe: {
      from: ['extension'],
      accepts: isNothing,
      answer: () => ({
        title: article.title,
        removed: article.blocks.filter((block) => block.removed).length,
        repaired: article.edits.length,
        figures: article.figures.length,
      }),
    },
    leave: { from: ['extension'], accepts: isNothing, answer: leave },
    save: { from: ['extension'], accepts: isNothing, answer: async () => void (await saver.save(article)) },
  });
  const saver = keepSaved(article, (status) => (saved.value = status));
  // The page has become another one under the reader.
  const stopWatching = watchAddress(leave);
  function leave(): undefined {
    forgetOpenReader();
    stopAnswering();
    stopWatching();
    render(null, overlay.root);
    overlay.remove();
    void askBackground('reader-closed', undefined);
  }
  rememberOpenReader({ leave, root: overlay.root });
  render(
    <PlainView article={article} saved={saved} onSave={() => void saver.save(article)} onLeave={leave} />,
    overlay.root,
  );
  void askBackground('reader-opened', undefined);
}
