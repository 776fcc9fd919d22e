import { lineRules } from '../clean/line-rules.ts';
import { bareLine, matchRule } from '../clean/text-rule.ts';
import type { Reason } from '../types.ts';
import type { PageBlock } from './page-block.ts';
import { textOfPageBlock } from './page-block.ts';

/** Why a block outside the article is there: what its names say, else what its words say, else where it stands. */
export function guessReason(block: PageBlock, place: { after: boolean }): Reason {
  let outermost: Reason | undefined;
  for (let hint = block.hint; hint; hint = hint.outer) outermost = hint.reason;
  if (outermost) return outermost;
  const rule = block.length <= 60 ? matchRule(lineRules, bareLine(textOfPageBlock(block))) : undefined;
  if (rule) return rule.reason;
  if (!place.after) return 'navigation';
  return block.linked > block.length / 2 ? 'recommendation' : 'unrelated';
}
