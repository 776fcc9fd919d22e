/** What scrolling tells: how far the reader is, from 0 to 1, and the section that is being read. */
export interface ScrollState {
  progress: number;
  section: string | undefined;
}

/** Calls back, at most once a frame, when `scroller` was scrolled. Returns a function that ends it. */
export function followScroll(
  scroller: HTMLElement,
  sections: readonly string[],
  onScroll: (state: ScrollState) => void,
): () => void {
  let waiting = 0;
  const read = () => {
    waiting = 0;
    onScroll({ progress: readProgress(scroller), section: readSection(scroller, sections) });
  };
  const listener = () => {
    waiting ||= requestAnimationFrame(read);
  };
  scroller.addEventListener('scroll', listener, { passive: true });
  read();
  return () => {
    scroller.removeEventListener('scroll', listener);
    cancelAnimationFrame(waiting);
  };
}

function readProgress(scroller: HTMLElement): number {
  const length = scroller.scrollHeight - scroller.clientHeight;
  return length <= 0 ? 1 : Math.min(1, Math.max(0, scroller.scrollTop / length));
}

function readSection(scroller: HTMLElement, sections: readonly string[]): string | undefined {
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 3;
  let current: string | undefined;
  for (const section of sections) {
    const place = scroller.querySelector(`[data-block="${CSS.escape(section)}"]`);
    if (!place || place.getBoundingClientRect().top > line) break;
    current = section;
  }
  return current;
}
