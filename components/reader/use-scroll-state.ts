import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { followScroll, turnWheel } from './follow-scroll.ts';
import type { OutlineEntry } from './read-outline.ts';

/** The section that is being read; how far the reader is goes straight into the style, without drawing anew. */
export function useScrollState(
  root: RefObject<HTMLElement | null>,
  { outline, vertical }: { outline: readonly OutlineEntry[]; vertical: boolean },
): ReadonlySignal<string | undefined> {
  const section = useSignal<string | undefined>(undefined);
  useEffect(() => {
    const reader = root.current;
    // Vertical text scrolls within its column.
    const scroller = vertical ? reader?.querySelector('main') : reader;
    if (!reader || !scroller) return;
    const sections = vertical ? [] : outline.map((entry) => entry.block);
    const ends = [
      followScroll(scroller, sections, (state) => {
        reader.style.setProperty('--progress', String(state.progress));
        section.value = state.section;
      }),
      ...(vertical ? [turnWheel(scroller)] : []),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [root, outline, vertical, section]);
  return section;
}
