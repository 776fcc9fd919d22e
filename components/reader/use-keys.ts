import { useEffect, useRef } from 'preact/hooks';
import { type KeyAction, readKey } from './read-key.ts';

/**
 * Calls back for the reader's keys, heard in the capture phase before the page's own listeners on its elements.
 * What `onAction` answers with `false` was not for the reader and goes on.
 */
export function useKeys(keys: EventTarget, onAction: (action: KeyAction) => boolean): void {
  const latest = useRef(onAction);
  latest.current = onAction;
  useEffect(() => {
    const listener = (event: Event) => {
      const action = event instanceof KeyboardEvent && !isTyping(event) ? readKey(event) : undefined;
      if (!action || !latest.current(action)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    keys.addEventListener('keydown', listener, true);
    return () => keys.removeEventListener('keydown', listener, true);
  }, [keys]);
}

/** On the extension's own pages the reader may stand beside a field; letters are the field's. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
