import { translate as t } from '../../browser/translate.ts';
import type { Article } from '../../pipeline/types.ts';
import { exportArticles, type FileFormat } from '../../store/export/export-articles.ts';
import { CancelError } from '../../store/import-entries.ts';
import { readSaved } from '../../store/read-library.ts';
import { listSnapshots } from '../../store/snapshots.ts';
import { askForHosts, imageHosts, keepImages, mayAsk } from '../background/keep-images.ts';
import type { LibraryActions } from './change-library.ts';
import { handOverFile } from './hand-over-file.ts';
import { importFiles } from './import-files.ts';
import { type KeptImages, openKeptImages } from './kept-images.ts';
import type { LibraryState } from './library-state.ts';

export type FileActions = ReturnType<typeof fileActions>;

/** Files into the library and out of it, each with progress and a way to stop. */
export function fileActions(state: LibraryState, actions: LibraryActions) {
  function begin(text: string, total: number): { signal: AbortSignal; onProgress(done: number, of?: number): void } {
    const cancel = new AbortController();
    const onProgress = (done: number, of = total) => {
      state.progress.value = { text, steps: { done, total: of }, onCancel: () => cancel.abort() };
    };
    state.notice.value = undefined;
    onProgress(0);
    return { signal: cancel.signal, onProgress };
  }

  return {
    importFiles: (files: readonly File[]) =>
      actions.attempt(async (library) => {
        if (files.length === 0) return;
        const { ids, text, details } = await importFiles(library, files, begin(t('libraryImporting'), files.length));
        if (ids.length > 0) await actions.settle(library, ids);
        const [snapshot] = await listSnapshots(library);
        if (ids.length > 0) actions.offerUndo(text, () => actions.restoreSnapshot(snapshot?.id ?? ''));
        state.notice.value = { ...state.notice.value, text, details };
      }),
    keepImages: (ids: readonly string[]) =>
      actions.attempt(async (library) => {
        const fetchAll = () =>
          actions.attempt(async (again) => {
            const { kept, missed } = await keepImages(again, ids, begin(t('imagesFetching'), ids.length));
            const text = missed === 0 ? t('imagesKept', kept) : t('imagesKeptSome', kept, missed);
            state.notice.value = { text };
          });
        const origins = await imageHosts(library, ids);
        if (await mayAsk(origins)) return fetchAll();
        // Browsers grant a permission only straight from a click, so there is one more.
        const allow = () => void askForHosts(origins).then((granted) => (granted ? fetchAll() : undefined));
        state.notice.value = { text: t('imagesAsk', origins.length), action: { label: t('imagesAllow'), run: allow } };
      }),
    /** Lays articles out for printing; from there the browser prints or makes a PDF. */
    printArticles: (ids: readonly string[]) =>
      actions.attempt(async (library) => {
        const { signal, onProgress } = begin(t('libraryExporting'), ids.length);
        const articles: Article[] = [];
        const images: KeptImages[] = [];
        for (const id of ids) {
          if (signal.aborted) throw new CancelError();
          const saved = await readSaved(library, id);
          const own = await openKeptImages(library, id);
          images.push(own);
          if (saved) articles.push(own.show(saved.article));
          onProgress(articles.length);
        }
        const close = () => {
          for (const own of images) own.close();
        };
        state.printing.value = { articles, close };
      }),
    exportFiles: (ids: readonly string[], format: FileFormat) =>
      actions.attempt(async (library) => {
        const words = { library: t('libraryTitle'), contents: t('exportContents'), untitled: t('libraryUntitled') };
        const file = await exportArticles(library, ids, format, { words, ...begin(t('libraryExporting'), ids.length) });
        handOverFile(file);
        state.notice.value = { text: t('libraryExported', ids.length) };
      }),
  };
}
