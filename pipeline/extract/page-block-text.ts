import { textOf } from '../article/block-text.ts';
import type { Block } from '../types.ts';
import type { PageBlock } from './read-blocks.ts';

/** The plain text of a block that has no id yet. */
export function textOfPageBlock({ block }: PageBlock): string {
  return textOf({ id: '', ...block } as Block);
}
