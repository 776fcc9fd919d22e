import { computed, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { translate as t } from '../../browser/translate.ts';
import { showMinute } from '../../components/show-time.ts';
import type { Article } from '../../pipeline/types.ts';
import type { Library } from '../../store/open-library.ts';
import { readSaved } from '../../store/read-library.ts';
import { listRevisions } from '../../store/revisions.ts';
import { connectLibrary } from '../background/library-connection.ts';
import { loadChoices, type ReaderSession, startSession } from '../reader/reader-session.ts';
import { SessionView } from '../reader/session-view.tsx';
import type { LibraryActions } from './change-library.ts';
import { openKeptImages } from './kept-images.ts';
import type { LibraryState } from './library-state.ts';

interface SavedArticleProps {
  id: string;
  /** An earlier version; the current one when absent. */
  version: string | undefined;
  state: LibraryState;
  actions: LibraryActions;
}

/** A saved article in the reader, as it stood on its page: with figures, records and script switch. */
export function SavedArticle({ id, version, state, actions }: SavedArticleProps) {
  const session = useMemo(() => signal<ReaderSession | undefined>(undefined), [id, version]);
  useEffect(() => {
    let opened: Opened | undefined;
    void actions.attempt(async () => {
      opened = await openSaved(id, version);
      if (!opened) return leave();
      session.value = opened.session;
      document.title = opened.session.article.value.title || t('libraryUntitled');
      const index = state.shown.value.findIndex((row) => row.id === id);
      if (index >= 0) state.current.value = index;
      if (state.records.value?.get(id)?.state === 'unread') await actions.change([id], { state: 'read' });
    });
    return () => {
      opened?.close();
      document.title = t('libraryTitle');
    };
  }, [id, version]);
  if (!session.value) return null;
  return <SessionView session={session.value} onClose={leave} />;
}

function leave(): void {
  location.hash = '';
}

interface Opened {
  session: ReaderSession;
  close(): void;
}

async function openSaved(id: string, version: string | undefined): Promise<Opened | undefined> {
  const library = await connectLibrary();
  const saved = await readVersion(library, id, version);
  if (!saved) return undefined;
  const images = await openKeptImages(library, id);
  const session = startSession(saved.article, await loadChoices(), id);
  return {
    session: {
      ...session,
      shown: computed(() => images.show(session.shown.value)),
      notice: computed(() => session.notice.value ?? saved.notice),
      print: () => print(),
    },
    close: () => {
      session.end();
      images.close();
    },
  };
}

/** The article, or an earlier version of it; what is not the whole article of today says so. */
async function readVersion(
  library: Library,
  id: string,
  version: string | undefined,
): Promise<{ article: Article; notice?: string } | undefined> {
  if (!version) {
    const saved = await readSaved(library, id);
    return saved?.article.blocks.length === 0 ? { ...saved, notice: t('addressOnly') } : saved;
  }
  const revision = (await listRevisions(library, id)).find(({ updatedAt }) => updatedAt === version);
  return revision && { article: revision.article, notice: t('versionNotice', showMinute(revision.contentAt)) };
}
