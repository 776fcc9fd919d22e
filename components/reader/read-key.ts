import { type ShownScript, shownScripts } from '../settings/settings.ts';
import type { PanelName } from './Toolbar.tsx';

export type KeyAction =
  | { kind: 'close' }
  | { kind: 'panel'; panel: PanelName }
  | { kind: 'script'; script: ShownScript }
  | { kind: 'size'; by: 1 | -1 }
  | { kind: 'paragraph'; by: 1 | -1 }
  | { kind: 'save' };

const panels: Readonly<Record<string, PanelName>> = {
  o: 'outline',
  a: 'appearance',
  r: 'record',
  f: 'figures',
  l: 'speech',
  e: 'export',
  '?': 'help',
  '？': 'help',
};

/** What a key does in the reader; `undefined` leaves it alone. Keys with Ctrl, Alt or Meta are not ours. */
export function readKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>,
): KeyAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const panel = panels[key];
  if (panel) return { kind: 'panel', panel };
  const script = /^[1-5]$/.test(key) ? shownScripts[Number(key) - 1] : undefined;
  if (script) return { kind: 'script', script };
  switch (key) {
    case 'Escape':
      return { kind: 'close' };
    case 's':
      return { kind: 'save' };
    case '+':
    case '=':
      return { kind: 'size', by: 1 };
    case '-':
      return { kind: 'size', by: -1 };
    case 'j':
      return { kind: 'paragraph', by: 1 };
    case 'k':
      return { kind: 'paragraph', by: -1 };
    default:
      return undefined;
  }
}
