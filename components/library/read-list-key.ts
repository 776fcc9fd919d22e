/** What a key does in the list. */
export type ListAction =
  | { kind: 'move'; by: number }
  | {
      kind:
        | 'first'
        | 'last'
        | 'open'
        | 'select'
        | 'selectAll'
        | 'clear'
        | 'trash'
        | 'favourite'
        | 'toggleRead'
        | 'search'
        | 'keys'
        | 'undo';
    };

const moves: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 8, PageUp: -8 };
const actions: Record<string, Exclude<ListAction['kind'], 'move'>> = {
  Home: 'first',
  End: 'last',
  Enter: 'open',
  o: 'open',
  x: 'select',
  ' ': 'select',
  Delete: 'trash',
  Backspace: 'trash',
  s: 'favourite',
  u: 'toggleRead',
  '/': 'search',
  '?': 'keys',
  z: 'undo',
  Escape: 'clear',
};

/** Reads a key pressed in the library; `undefined` when it means nothing there, as while something is being typed. */
export function readListKey(event: KeyboardEvent): ListAction | undefined {
  if (event.altKey || event.isComposing) return undefined;
  const target = event.target as Element | null;
  const typing = target?.matches('input:not([type=checkbox]), select, textarea') ?? false;
  if (typing && event.key !== 'Escape' && event.key !== 'ArrowDown') return undefined;
  if (event.ctrlKey || event.metaKey) return event.key === 'a' && !typing ? { kind: 'selectAll' } : undefined;
  // Space and Enter belong to the button or link that has the focus.
  if ((event.key === ' ' || event.key === 'Enter') && target?.matches('button, a, input')) return undefined;
  const by = moves[event.key];
  if (by !== undefined) return { kind: 'move', by };
  const kind = actions[event.key];
  return kind && { kind };
}
