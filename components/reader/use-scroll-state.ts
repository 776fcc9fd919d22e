import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { followScroll } from './follow-scroll.ts';
import type { OutlineEntry } from './read-outline.ts';

/** The section that is being read; how far the reader is goes straight into the style, without drawing anew. */
export function useScrollState(
  root: RefObject<HTMLElement | null>,
  outline: readonly OutlineEntry[],
): ReadonlySignal<string | undefined> {
  const section = useSignal<string | undefined>(undefined);
  useEffect(() => {
    const scroller = root.current;
    if (!scroller) return;
    const sections = outline.map((entry) => entry.block);
    return followScroll(scroller, sections, (state) => {
      scroller.style.setProperty('--progress', String(state.progress));
      section.value = state.section;
    });
  }, [root, outline, section]);
  return section;
}
