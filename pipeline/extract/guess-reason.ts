import type { Reason } from '../types.ts';
import type { PageBlock } from './page-block.ts';
import type { Weight } from './weigh-blocks.ts';

/** Why a block outside the article is there: what its names say, else what its words say, else where it stands. */
export function guessReason(
  block: PageBlock,
  { weight, after }: { weight: Weight | undefined; after: boolean },
): Reason {
  let outermost: Reason | undefined;
  for (let hint = block.hint; hint; hint = hint.outer) outermost = hint.reason;
  if (outermost) return outermost;
  if (weight?.rule) return weight.rule.reason;
  if (!after) return 'navigation';
  return block.linked > block.length / 2 ? 'recommendation' : 'unrelated';
}
