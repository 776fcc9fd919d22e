import { effect } from '@preact/signals';
import { render } from 'preact';
import { loadSettings, watchSettings } from '../../browser/settings-storage.ts';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { readPlace } from '../../components/library/library-place.ts';
import { purgeExpired } from '../../store/trash.ts';
import { connectLibrary, watchLibrary } from '../background/library-connection.ts';
import { createAskWorker } from './ask-worker.ts';
import { backupActions } from './backup-actions.ts';
import { libraryActions } from './change-library.ts';
import { fileActions } from './file-actions.ts';
import { followReposts, followSearch } from './follow-search.ts';
import { LibraryApp } from './library-app.tsx';
import { libraryHandlers } from './library-handlers.ts';
import { createLibraryState } from './library-state.ts';
import { createLoader } from './load-library.ts';
import { takeFiles } from './take-files.ts';
import './library.css';

const state = createLibraryState();
const ask = createAskWorker();
const loader = createLoader(state, ask);
const actions = libraryActions(connectLibrary, state, loader);
const files = fileActions(state, actions);
const backup = backupActions(state, actions);

document.documentElement.lang = uiLanguage();
document.title = t('libraryTitle');
takeFiles((list) => void files.importFiles(list));
void loadSettings().then(({ theme }) => (state.theme.value = theme));
watchSettings(({ theme }) => (state.theme.value = theme));
addEventListener('hashchange', readAddress);
readAddress();
followSearch(state, ask);
followReposts(state, ask);
// A new list begins at its top.
effect(() => {
  void [state.shelf.value, state.tag.value, state.typed.value, state.sort.value];
  state.current.value = 0;
  state.scroll.value = { top: 0 };
});
// What has been said goes by itself, unless there is something to read through.
effect(() => {
  const notice = state.notice.value;
  if (!notice || notice.details?.length) return;
  const timer = setTimeout(() => (state.notice.value = undefined), 12_000);
  return () => clearTimeout(timer);
});
const place = document.getElementById('library');
const on = libraryHandlers({ state, actions, files, backup });
if (place) render(<LibraryApp state={state} actions={actions} backup={backup} on={on} ask={ask} />, place);

await actions.attempt(async (library) => {
  await loader.load(library);
  // After the list: the worker reads far more, and both would wait for each other.
  void ask('prepare', undefined).catch(() => {
    // Whoever searches is told.
  });
  watchLibrary((ids) => void loader.refresh(library, ids));
  const gone = await purgeExpired(library, state.records.value?.values() ?? []);
  if (gone.length > 0) await loader.refresh(library, gone);
});
await backup.check();

function readAddress(): void {
  const place = readPlace(location.hash);
  state.place.value = place;
  if (place.kind === 'backup') void backup.show();
}
