import type { LibraryHandlers } from '../../components/library/library-handlers.ts';
import { addressOf, type Place, readPlace } from '../../components/library/library-place.ts';
import { actOnKey, select } from './act-on-key.ts';
import type { BackupActions } from './backup-actions.ts';
import type { LibraryActions } from './change-library.ts';
import type { FileActions } from './file-actions.ts';
import { askForFiles } from './hand-over-file.ts';
import type { LibraryState } from './library-state.ts';

/** Ties what the page can be asked to do to its state and its actions. */
export function libraryHandlers({
  state,
  actions,
  files,
  backup,
}: {
  state: LibraryState;
  actions: LibraryActions;
  files: FileActions;
  backup: BackupActions;
}): LibraryHandlers {
  const chosen = () => [...state.selected.value];
  const chosenOrAll = () => (state.selected.value.size > 0 ? chosen() : state.shown.value.map(({ id }) => id));
  return {
    action: (action) => actOnKey(state, actions, action),
    visible: (ids) => (state.visible.value = ids),
    select: (index, range) => select(state, index, range),
    favourite: (id) => void actions.change([id], { favourite: !state.records.value?.get(id)?.favourite }),
    shelf: (shelf) => {
      goTo({ kind: 'list' });
      state.shelf.value = shelf;
      state.tag.value = undefined;
      state.selected.value = new Set();
    },
    tag: (tag) => {
      goTo({ kind: 'list' });
      state.tag.value = tag;
      if (state.shelf.value === 'trash') state.shelf.value = 'all';
    },
    typed: (typed) => {
      goTo({ kind: 'list' });
      state.typed.value = typed;
    },
    sort: (sort) => (state.sort.value = sort),
    group: (on) => {
      state.grouping.value = on;
      state.reposts.value = undefined;
    },
    openGroup: (id) => {
      const opened = new Set(state.openGroups.value);
      if (!opened.delete(id)) opened.add(id);
      state.openGroups.value = opened;
    },
    importFiles: () => askForFiles((list) => void files.importFiles(list)),
    backupNow: () => void backup.now(),
    backupWeekly: (on) => void backup.weekly(on),
    restoreSnapshot: (id) => void actions.restoreSnapshot(id).then(backup.show),
    go: goTo,
    closeNotice: () => (state.notice.value = undefined),
    exportFiles: (format) =>
      void (format === 'print' ? files.printArticles(chosenOrAll()) : files.exportFiles(chosenOrAll(), format)),
    markAs: (read) => void actions.change(chosen(), { state: read }),
    addTag: (tag) => void actions.change(chosen(), { addTags: [tag] }),
    removeTag: (tag) => void actions.change(chosen(), { removeTags: [tag] }),
    keepImages: () => void files.keepImages(chosen()),
    trash: () => void actions.trash(chosen()),
    untrash: () => void actions.untrash(chosen()),
    purge: () => void actions.purge(chosen()),
  };
}

/** The address leads there; nothing happens when the page is there already. */
function goTo(place: Place): void {
  if (addressOf(readPlace(location.hash)) !== addressOf(place)) location.hash = addressOf(place);
}
