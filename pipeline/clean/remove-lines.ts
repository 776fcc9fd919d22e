import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article, Block } from '../types.ts';
import { isProse } from './line-judgement.ts';
import { lineRules } from './line-rules.ts';
import { bareLine, matchRule, type TextRule } from './text-rule.ts';

/** Takes out lines that one of the rules knows; the rules for Chinese when none are given. */
export function removeLines(article: Article, own: readonly TextRule[] = lineRules): Article {
  const matches = article.blocks.map((block) => (block.removed ? undefined : ruleFor(block, own)));
  // A rule for the end holds where nothing follows that reads like the story and has no rule against it.
  const last = article.blocks.findLastIndex((block, index) => !block.removed && !matches[index] && isProse(block));
  return markRemoved(article, (_, index) => {
    const rule = matches[index];
    if (!rule || (rule.atEnd && index < last)) return undefined;
    return { rule: `clean/${rule.id}`, reason: rule.reason };
  });
}

/** The line rule that knows a block, whole; a list must consist of such lines. */
function ruleFor(block: Block, own: readonly TextRule[]): TextRule | undefined {
  if (block.kind === 'image' || block.kind === 'code') return undefined;
  const text = textOf(block);
  if (text.length > 800) return undefined;
  if (block.kind !== 'list') return matchRule(own, bareLine(text.replaceAll('\t', ' ').replaceAll('\n', ' ')));
  const rules = text.split('\n').map((line) => matchRule(own, bareLine(line)));
  return rules.every((rule) => rule !== undefined) ? rules[0] : undefined;
}
