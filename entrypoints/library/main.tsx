import { effect } from '@preact/signals';
import { render } from 'preact';
import { loadSettings, watchSettings } from '../../browser/settings-storage.ts';
import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { purgeExpired } from '../../store/trash.ts';
import { connectLibrary, watchLibrary } from '../background/library-connection.ts';
import { backupActions } from './backup-actions.ts';
import { libraryActions } from './change-library.ts';
import { fileActions } from './file-actions.ts';
import { LibraryApp } from './library-app.tsx';
import { createLibraryState } from './library-state.ts';
import { loadLibrary, refresh } from './load-library.ts';
import { takeFiles } from './take-files.ts';
import './library.css';

const state = createLibraryState();
const actions = libraryActions(connectLibrary, state);
const files = fileActions(state, actions);
const backup = backupActions(state, actions);

document.documentElement.lang = uiLanguage();
document.title = t('libraryTitle');
takeFiles((list) => void files.importFiles(list));
void loadSettings().then(({ theme }) => (state.theme.value = theme));
watchSettings(({ theme }) => (state.theme.value = theme));
addEventListener('hashchange', readAddress);
readAddress();
// A new list begins at its top.
effect(() => {
  void [state.shelf.value, state.tag.value, state.typed.value, state.sort.value];
  state.current.value = 0;
});
// What has been said goes by itself, unless there is something to read through.
effect(() => {
  const notice = state.notice.value;
  if (!notice || notice.details?.length) return;
  const timer = setTimeout(() => (state.notice.value = undefined), 12_000);
  return () => clearTimeout(timer);
});
const place = document.getElementById('library');
if (place) render(<LibraryApp state={state} actions={actions} files={files} backup={backup} />, place);

await actions.attempt(async (library) => {
  await loadLibrary(library, state);
  watchLibrary((ids) => void refresh(library, state, ids));
  const gone = await purgeExpired(library);
  if (gone.length > 0) await refresh(library, state, gone);
});
await backup.check();

function readAddress(): void {
  state.reading.value = /^#read=([0-9a-f]{32})$/.exec(location.hash)?.[1];
}
