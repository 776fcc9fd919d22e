import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article, Block } from '../types.ts';
import { isClosingRule } from './closing-rules.ts';
import { isProse } from './line-judgement.ts';

/** Least prose, in characters, and least share of all prose that must stand above a closing line. */
const enough = 60;
const most = 0.7;
/** The same where what follows opens with a dateline of its own. */
const someBeforeReport = 0.4;

/**
 * Takes out everything below the line that closes the story (责任编辑, 相关新闻, 上一篇), when most of the prose stands
 * above it: other stories, teasers, pictures. Such a line high up in the page cuts nothing.
 */
export function cutTail(article: Article): Article {
  const { blocks } = article;
  const prose = blocks.map((block) => (!block.removed && isProse(block) ? textOf(block).length : 0));
  const total = prose.reduce((sum, length) => sum + length, 0);
  let above = 0;
  const close = blocks.findIndex((block, index) => {
    above += prose[index] ?? 0;
    const rule = block.removed?.rule;
    if (rule === undefined || above < enough) return false;
    if (isClosing(rule) && above >= total * most) return true;
    return (
      rule.startsWith('clean/related') && above >= total * someBeforeReport && opensReport(blocks.slice(index + 1))
    );
  });
  if (close < 0) return article;
  return markRemoved(article, (_, index) =>
    index > close ? { rule: 'clean/below-the-end', reason: 'unrelated' } : undefined,
  );
}

/** 某某网5月11日报道; a title may stand above it. */
const report = /^[【(（\s]{0,2}[^，。！？；,;\s]{0,14}\d{1,2}月\d{1,2}日(?:电|讯|報[导道]|报道|報導|消息|電|訊)/;

function opensReport(blocks: readonly Block[]): boolean {
  const prose = blocks.find((block) => !block.removed && isProse(block));
  return prose !== undefined && report.test(textOf(prose));
}

function isClosing(rule: string): boolean {
  if (rule === 'metadata/label-line') return true;
  return rule !== 'clean/tags' && rule.startsWith('clean/') && isClosingRule(rule.slice('clean/'.length));
}
