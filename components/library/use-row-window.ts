import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface RowWindow {
  /** The rows to draw: from `first`, `count` of them. */
  first: number;
  count: number;
  /** A key for a row's element. Elements of rows that leave are given to rows that come. */
  slotOf(index: number): number;
  onScroll(): void;
}

interface RowWindowOptions {
  frame: RefObject<HTMLElement | null>;
  /** How many rows there are. */
  of: number;
  rowHeight: number;
  /** Rows drawn beyond each edge, so that scrolling meets no blank. */
  margin: number;
  /** How far the list is scrolled: where it begins, and kept up to date. */
  scroll: { top: number };
}

/** Follows which rows of a long list are in sight. */
export function useRowWindow({ frame, of, rowHeight, margin, scroll }: RowWindowOptions): RowWindow {
  const row = useSignal(Math.floor(scroll.top / rowHeight));
  const height = useSignal(800);
  const place = useRef({ first: 0, base: 0 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => (height.value = element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollTop = scroll.top;
  }, [scroll]);
  const most = Math.ceil(height.value / rowHeight) + 1 + 2 * margin;
  const count = Math.min(of, most);
  const first = Math.max(0, Math.min(row.value - margin, of - count));
  // After a leap no element stays in its place, and they are handed out anew, in the order they stand in.
  const { base, first: before } = place.current;
  place.current = { first, base: Math.abs(first - before) < most ? base : first };
  return {
    first,
    count,
    slotOf: (index) => (((index - place.current.base) % most) + most) % most,
    onScroll: () => {
      scroll.top = frame.current?.scrollTop ?? 0;
      row.value = Math.floor(scroll.top / rowHeight);
    },
  };
}
