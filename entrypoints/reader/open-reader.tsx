import { render } from 'preact';
import type { Article } from '../../pipeline/types.ts';
import { answerRequests, askBackground, isNothing, type ReaderRequests } from '../background/messages.ts';
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
  });
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
  render(<PlainView article={article} onLeave={leave} />, overlay.root);
  void askBackground('reader-opened', undefined);
}
