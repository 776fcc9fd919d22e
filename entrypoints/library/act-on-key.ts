import { addressOf } from '../../components/library/library-place.ts';
import type { ListAction } from '../../components/library/read-list-key.ts';
import type { LibraryActions } from './change-library.ts';
import type { LibraryState } from './library-state.ts';

/** Does what a key, or a button that stands for one, asks for. */
export function actOnKey(state: LibraryState, actions: LibraryActions, action: ListAction): void {
  const rows = state.shown.value;
  const row = rows[state.current.value];
  const chosen = state.selected.value.size > 0 ? [...state.selected.value] : row ? [row.id] : [];
  switch (action.kind) {
    case 'move':
      moveTo(state, state.current.value + action.by);
      break;
    case 'first':
      moveTo(state, 0);
      break;
    case 'last':
      moveTo(state, rows.length - 1);
      break;
    case 'open':
      if (row) location.hash = addressOf({ kind: 'read', id: row.id });
      break;
    case 'select':
      select(state, state.current.value, false);
      break;
    case 'selectAll':
      state.selected.value = new Set(rows.map(({ id }) => id));
      break;
    case 'clear':
      state.selected.value = new Set();
      break;
    case 'trash':
      void (state.shelf.value === 'trash' ? actions.purge(chosen) : actions.trash(chosen));
      break;
    case 'favourite':
      void actions.change(chosen, { favourite: !chosen.every((id) => state.records.value?.get(id)?.favourite) });
      break;
    case 'toggleRead': {
      const allRead = chosen.every((id) => state.records.value?.get(id)?.state === 'read');
      void actions.change(chosen, { state: allRead ? 'unread' : 'read' });
      break;
    }
    case 'undo':
      void actions.undo();
      break;
    case 'search':
    case 'keys':
      // The page itself moves the focus, or to another place.
      break;
    default:
      action satisfies never;
  }
}

/** Chooses a row or lets it go; with a range, all rows from the last one chosen. */
export function select(state: LibraryState, index: number, range: boolean): void {
  const rows = state.shown.value;
  const next = new Set(state.selected.value);
  if (range) {
    const [first, last] = [Math.min(state.anchor.value, index), Math.max(state.anchor.value, index)];
    for (const { id } of rows.slice(first, last + 1)) next.add(id);
  } else {
    const id = rows[index]?.id;
    if (id === undefined) return;
    if (!next.delete(id)) next.add(id);
    state.anchor.value = index;
  }
  state.selected.value = next;
  state.current.value = index;
}

function moveTo(state: LibraryState, index: number): void {
  state.current.value = Math.max(0, Math.min(index, state.shown.value.length - 1));
}
