import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface LinkOptions {
  count: number;
  active: number | undefined;
  /** Where keys are listened for, in the capture phase. */
  keys: EventTarget;
  onJump(index: number): void;
}

/**
 * Links the sidebar to the text: Alt+↑ and Alt+↓ walk through the figures, and the figure whose number the pointer is
 * over is given back. The numbers are `mark[data-figure]` in the same root as the sidebar.
 */
export function useFigureLinks(
  sidebar: RefObject<HTMLElement | null>,
  options: LinkOptions,
): ReadonlySignal<number | undefined> {
  const hovered = useSignal<number | undefined>(undefined);
  const latest = useRef(options);
  latest.current = options;
  const { keys } = options;

  useEffect(() => {
    const listener = (event: Event) => {
      const by = event instanceof KeyboardEvent ? stepOf(event) : 0;
      const { count, active, onJump } = latest.current;
      if (by === 0 || count === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const from = active ?? (by > 0 ? -1 : count);
      onJump(Math.min(Math.max(from + by, 0), count - 1));
    };
    keys.addEventListener('keydown', listener, true);
    return () => keys.removeEventListener('keydown', listener, true);
  }, [keys]);

  useEffect(() => {
    const root = sidebar.current?.closest('.reader');
    const listener = (event: Event) => {
      const mark = event.target instanceof Element ? event.target.closest('mark[data-figure]') : null;
      const index = mark ? Number(mark.getAttribute('data-figure')) : undefined;
      if (hovered.peek() !== index) hovered.value = index;
    };
    root?.addEventListener('pointerover', listener);
    return () => root?.removeEventListener('pointerover', listener);
  }, [sidebar, hovered]);

  return hovered;
}

function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : 0;
}
