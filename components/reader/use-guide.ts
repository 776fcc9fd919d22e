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
  toFigure(index: number): void;
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
      const figure = shown.figures[index];
      if (figure) active.value = { kind: 'figure', index, block: figure.block };
    };
    element?.addEventListener('click', listener);
    return () => element?.removeEventListener('click', listener);
  }, [root, shown, active]);

  return {
    active,
    peekedBlock,
    peekedEdit,
    scrollTo,
    toFigure(index) {
      const figure = shown.figures[index];
      if (!figure) return;
      active.value = { kind: 'figure', index, block: figure.block };
      scrollTo(`mark[data-figure="${index}"]`);
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
