import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import type { PanelName } from './Toolbar.tsx';
import { blockSelector } from './use-guide.ts';

/** What stands over or beside the article for a while; each gives the focus back to what opened it. */
export interface Layers {
  panel: ReadonlySignal<PanelName | undefined>;
  /** The block of the image that is shown large. */
  image: ReadonlySignal<string | undefined>;
  togglePanel(name: PanelName): void;
  closePanel(): void;
  openImage(block: string): void;
  closeImage(): void;
  /** Closes the innermost layer; `false` when there is none. */
  closeOne(): boolean;
}

export function useLayers(root: RefObject<HTMLElement | null>): Layers {
  const panel = useSignal<PanelName | undefined>(undefined);
  const image = useSignal<string | undefined>(undefined);
  const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
  const openImage = useCallback(
    (block: string) => {
      image.value = block;
    },
    [image],
  );
  const closePanel = () => {
    const opener = find(`[data-panel="${panel.value}"]`);
    panel.value = undefined;
    opener?.focus();
  };
  const closeImage = () => {
    const opener = find(`.shown-image${blockSelector(image.value ?? '')}`);
    image.value = undefined;
    opener?.focus();
  };
  return {
    panel,
    image,
    openImage,
    closePanel,
    closeImage,
    togglePanel(name) {
      if (panel.value === name) closePanel();
      else panel.value = name;
    },
    closeOne() {
      if (image.value !== undefined) closeImage();
      else if (panel.value) closePanel();
      else return false;
      return true;
    },
  };
}
