import { textOf } from '../article/block-text.ts';
import type { Block } from '../types.ts';
import type { Choice } from './choose-container.ts';
import type { Headline } from './read-titles.ts';

/**
 * How sure extraction is that this is the page's article, 0 to 1: a confirmed headline, enough text, most of the page's
 * story inside the region, and no second region that could as well be it.
 */
export function rateConfidence({
  choice,
  headline,
  blocks,
}: {
  choice: Choice;
  headline: Headline | undefined;
  blocks: readonly Block[];
}): number {
  const length = blocks.reduce((sum, block) => sum + (block.removed ? 0 : textOf(block).length), 0);
  const enough = Math.min(1, length / 200);
  const share = choice.total > 0 ? choice.best.value / choice.total : 0;
  const rivalry = choice.second ? Math.min(1, choice.second.score / Math.max(1, choice.best.score)) : 0;
  const sure = 0.35 * (headline?.confirmed ? 1 : 0) + 0.25 * enough + 0.25 * share + 0.15 * (1 - rivalry);
  return Math.round(sure * 100) / 100;
}
