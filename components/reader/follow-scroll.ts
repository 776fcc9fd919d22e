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

/** Turns the wheel's up and down into right and left, for text that runs to the left. Returns a function that ends it. */
export function turnWheel(scroller: HTMLElement): () => void {
  const listener = (event: WheelEvent) => {
    if (event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
    event.preventDefault();
    scroller.scrollBy({ left: -event.deltaY, behavior: 'instant' });
  };
  scroller.addEventListener('wheel', listener, { passive: false });
  return () => scroller.removeEventListener('wheel', listener);
}

function readProgress(scroller: HTMLElement): number {
  const down = scroller.scrollHeight - scroller.clientHeight;
  const across = scroller.scrollWidth - scroller.clientWidth;
  const [done, length] = down >= across ? [scroller.scrollTop, down] : [-scroller.scrollLeft, across];
  return length <= 0 ? 1 : Math.min(1, Math.max(0, done / length));
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
