import { textOf } from '../article/block-text.ts';
import type { Block, Reason } from '../types.ts';
import type { Hiding } from './is-hidden.ts';

/** A block before it has its place in the article. */
export type Unnamed<T> = T extends unknown ? Omit<T, 'id' | 'removed'> : never;

/** A block as it stands on the page, with what the page's markup says about it. */
export interface PageBlock {
  block: Unnamed<Block>;
  /** The nearest element around it that is not inline. */
  element: Element;
  /** Which of the page's nodes that is. */
  node: number;
  /** Characters without white space, and how many of them stand in links. */
  length: number;
  linked: number;
  /** The innermost element around it whose name suggests what it is; `outer` leads on to those further out. */
  hint?: Hint;
  hiding?: Hiding;
}

/** What the class name or tag of an element suggests, and which of the page's nodes it is. */
export interface Hint {
  reason: Reason;
  node: number;
  outer?: Hint;
}

/** An element that is not inline, with the blocks it holds: `first` up to, not including, `end`. */
export interface PageNode {
  element: Element;
  parent: number;
  first: number;
  end: number;
}

export interface PageBlocks {
  blocks: PageBlock[];
  /** In document order, parents before their children. */
  nodes: PageNode[];
}

/** The plain text of a block that has no id yet. */
export function textOfPageBlock({ block }: PageBlock): string {
  return textOf({ id: '', ...block } as Block);
}

/** The element that holds a block and could hold the next: not a paragraph alone. */
export function holderOf(nodes: readonly PageNode[], block: PageBlock | undefined): number {
  const node = block?.node ?? 0;
  const name = nodes[node]?.element.localName;
  return name !== undefined && /^(?:p|h\d|li|blockquote|figcaption)$/.test(name)
    ? Math.max(0, nodes[node]?.parent ?? 0)
    : node;
}
