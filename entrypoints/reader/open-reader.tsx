import { effect } from '@preact/signals';
import { render } from 'preact';
import readerStyle from '../../components/reader/reader.css?inline';
import type { TypesetHead } from '../../components/reader/typeset-head.ts';
import { countChanges } from '../../components/record/group-changes.ts';
import { isShownScript } from '../../components/settings/settings.ts';
import { answerRequests, askBackground, isNothing, type ReaderRequests } from '../background/messages.ts';
import { describeSession } from './describe-session.ts';
import type { MoreOfPage } from './offer-more.ts';
import { forgetOpenReader, rememberOpenReader } from './open-reader-of-tab.ts';
import { layOverlay } from './overlay.ts';
import type { ReaderSession } from './reader-session.ts';
import { SessionView } from './session-view.tsx';
import { watchAddress } from './watch-address.ts';

interface Opened {
  session: ReaderSession;
  /** What the page has besides. */
  more: MoreOfPage;
  head: TypesetHead;
}

/** Shows a session's article over the page until the reader leaves. */
export function openReader(document: Document, { session, more, head }: Opened): void {
  const overlay = layOverlay(document, {
    style: readerStyle,
    leave: () => void leave(),
    lost: () => {
      leave();
      void askBackground('open-view', { article: session.article.value });
    },
  });
  const stopAnswering = answerRequests<ReaderRequests>({
    describe: { from: ['extension'], accepts: isNothing, answer: () => describeSession(session) },
    leave: { from: ['extension'], accepts: isNothing, answer: () => void leave() },
    save: { from: ['extension'], accepts: isNothing, answer: async () => void (await session.save()) },
    'show-script': {
      from: ['extension'],
      accepts: isShownScript,
      answer: async (script) => void (await session.showScript(script)),
    },
  });
  const stopMarking = effect(() => {
    const { removed } = countChanges(session.article.value);
    void askBackground('reader-mark', { saved: session.saved.value.kind === 'saved', removed });
  });
  // The page has become another one under the reader.
  const stopWatching = watchAddress(() => void leave());
  const reader = { leave, root: overlay.root };
  let ended = false;
  function leave(): boolean {
    if (ended) return false;
    ended = true;
    // Forgotten when the icon is ready for the next click, which until then opens the popup.
    void askBackground('reader-closed', undefined).finally(() => forgetOpenReader(reader));
    stopAnswering();
    stopMarking();
    stopWatching();
    more.end();
    session.end();
    render(null, overlay.place);
    overlay.remove();
    return true;
  }
  rememberOpenReader(reader);
  render(<SessionView session={session} more={more} head={head} onClose={() => void leave()} />, overlay.place);
  overlay.show();
  void askBackground('reader-opened', undefined);
}
