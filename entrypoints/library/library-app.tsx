import { translate as t, uiLanguage } from '../../browser/translate.ts';
import { BackupReminder } from '../../components/library/BackupReminder.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { findHits } from '../../store/search/search-library.ts';
import { connectLibrary } from '../background/library-connection.ts';
import { actOnKey, select } from './act-on-key.ts';
import type { BackupActions } from './backup-actions.ts';
import type { LibraryActions } from './change-library.ts';
import type { FileActions } from './file-actions.ts';
import { askForFiles } from './hand-over-file.ts';
import type { LibraryState } from './library-state.ts';
import { loadSnippets } from './load-library.ts';
import { SavedArticle } from './saved-article.tsx';

/** The library page with its state and its actions tied to it. */
export function LibraryApp({ state, actions, files, backup }: LibraryAppProps) {
  const reminder = state.reminder.value;
  const reading = state.reading.value;
  if (reading) return <SavedArticle id={reading} state={state} actions={actions} />;
  const chosen = () => [...state.selected.value];
  const chosenOrAll = () => (state.selected.value.size > 0 ? chosen() : state.shown.value.map(({ id }) => id));
  return (
    <LibraryPage
      rows={state.shown.value}
      emptiness={state.emptiness.value}
      snippets={state.snippets.value}
      selected={state.selected.value}
      current={state.current.value}
      shelf={state.shelf.value}
      tag={state.tag.value}
      counts={state.counts.value}
      tags={state.tags.value}
      typed={state.typed.value}
      sort={state.sort.value}
      usage={state.usage.value}
      notice={state.notice.value}
      progress={state.progress.value}
      reminder={
        reminder && (
          <BackupReminder
            days={reminder.days}
            t={t}
            onBackup={() => void backup.now()}
            onLater={() => void backup.later()}
          />
        )
      }
      theme={state.theme.value}
      language={uiLanguage()}
      t={t}
      findHits={(text) => findHits(text, state.query.value)}
      onAction={(action) => actOnKey(state, actions, action)}
      onVisible={(ids) => void connectLibrary().then((library) => loadSnippets(library, state, ids))}
      onCurrent={(index) => (state.current.value = index)}
      onOpen={(id) => (location.hash = `read=${id}`)}
      onSelect={(index, range) => select(state, index, range)}
      onFavourite={({ id, favourite }) => void actions.change([id], { favourite: !favourite })}
      onShelf={(shelf) => {
        state.shelf.value = shelf;
        state.tag.value = undefined;
        state.selected.value = new Set();
      }}
      onTag={(tag) => {
        state.tag.value = tag;
        if (state.shelf.value === 'trash') state.shelf.value = 'all';
      }}
      onTyped={(typed) => (state.typed.value = typed)}
      onSort={(sort) => (state.sort.value = sort)}
      onImport={() => askForFiles((list) => void files.importFiles(list))}
      onBackup={() => void backup.now()}
      onCloseNotice={() => (state.notice.value = undefined)}
      onExport={(format) => void files.exportFiles(chosenOrAll(), format)}
      onState={(read) => void actions.change(chosen(), { state: read })}
      onAddTag={(tag) => void actions.change(chosen(), { addTags: [tag] })}
      onKeepImages={() => void files.keepImages(chosen())}
      onTrash={() => void actions.trash(chosen())}
      onRestore={() => void actions.untrash(chosen())}
      onPurge={() => void actions.purge(chosen())}
    />
  );
}

interface LibraryAppProps {
  state: LibraryState;
  actions: LibraryActions;
  files: FileActions;
  backup: BackupActions;
}
