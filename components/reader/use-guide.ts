import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Article } from '../../pipeline/types.ts';
import type { Change } from '../record/group-changes.ts';
import type { Active } from './ArticleBody.tsx';

export interface Guide {
  /** The place in the text the reader was led to. */
  active: ReadonlySignal<Active | undefined>;
  /** The removed block that is shown in its place. */
  peekedBlock: ReadonlySignal<string | undefined>;
  /** The edit that is marked in the text, an index into the article's edits. */
  peekedEdit: ReadonlySignal<number | undefined>;
  /** To a figure where it is told first, or in the named block. */
  toFigure(index: number, block?: string): void;
  toChange(change: Change): void;
  toUnreadable(index: number): void;
  toBlock(id: string): void;
  /** Leads to a doubtful form, the n-th that is marked. */
  toChoice(index: number, block: string): void;
  scrollTo(selector: string): void;
  forget(): void;
}

/** Leads the reader to places in the text, and remembers which. */
export function useGuide(root: RefObject<HTMLElement | null>, shown: Article): Guide {
  const active = useSignal<Active | undefined>(undefined);
  const peekedBlock = useSignal<string | undefined>(undefined);
  const peekedEdit = useSignal<number | undefined>(undefined);

  const scrollTo = useCallback(
    (selector: string) => {
      // After the frame in which what was asked for is drawn.
      requestAnimationFrame(() => root.current?.querySelector(selector)?.scrollIntoView?.({ block: 'center' }));
    },
    [root],
  );

  // A click on a number in the text; one listener for all, since an article can have hundreds.
  useEffect(() => {
    const element = root.current;
    const listener = (event: Event) => {
      const mark = event.target instanceof Element ? event.target.closest('mark[data-figure]') : null;
      const index = Number(mark?.getAttribute('data-figure') ?? Number.NaN);
      const block = mark?.closest('[data-block]')?.getAttribute('data-block');
      if (block && shown.figures[index]) active.value = { kind: 'figure', index, block };
    };
    element?.addEventListener('click', listener);
    return () => element?.removeEventListener('click', listener);
  }, [root, shown, active]);

  return {
    active,
    peekedBlock,
    peekedEdit,
    scrollTo,
    toFigure(index, place) {
      const block = place ?? shown.figures[index]?.block;
      if (block === undefined) return;
      active.value = { kind: 'figure', index, block };
      scrollTo(`${blockSelector(block)} mark[data-figure="${index}"]`);
    },
    toChange(change) {
      if (change.kind === 'removal') {
        peekedBlock.value = change.block.id;
        return scrollTo(blockSelector(change.block.id));
      }
      peekedEdit.value = change.index;
      active.value = { kind: 'edit', index: change.index, block: change.edit.block };
      scrollTo(`mark[data-edit="${change.index}"]`);
    },
    toUnreadable(index) {
      const run = shown.unreadable?.[index];
      if (!run) return;
      active.value = { kind: 'unreadable', index, block: run.block };
      scrollTo(`mark[data-unreadable="${index}"]`);
    },
    toChoice(index, block) {
      active.value = { kind: 'choice', index, block };
      scrollTo(`mark[data-choice="${index}"]`);
    },
    toBlock(id) {
      scrollTo(blockSelector(id));
      // Reading goes on from there, by keyboard and by screen reader too.
      root.current?.querySelector<HTMLElement>(blockSelector(id))?.focus({ preventScroll: true });
    },
    forget() {
      active.value = undefined;
      peekedBlock.value = undefined;
      peekedEdit.value = undefined;
    },
  };
}

/** Finds what draws a block or text field. */
export function blockSelector(id: string): string {
  return `[data-block="${CSS.escape(id)}"]`;
}
