import { foldText } from '../clean/fold-text.ts';
import type { Article } from '../types.ts';
import type { HeadLine } from './head-lines.ts';
import { readByline } from './read-people.ts';
import { isOutletName, labelledSource } from './read-source.ts';
import { readTimes } from './read-time.ts';

/** More text than this beside what metadata took, in characters, is a line of its own. */
const mostLeft = 60;

/** Ids of head blocks that hold metadata and nothing else of weight. */
export function consumedLines(article: Article, lines: readonly HeadLine[]): ReadonlySet<string> {
  const byBlock = new Map<string, string[]>();
  for (const { id, text } of lines) byBlock.set(id, [...(byBlock.get(id) ?? []), text]);
  const consumed = new Set<string>();
  for (const block of article.blocks) {
    const texts = byBlock.get(block.id);
    if (!block.removed && block.kind !== 'heading' && texts?.every(isMetadata)) consumed.add(block.id);
  }
  return consumed;
}

/** 分类：吃在某地; 阅读：2317 */
const furniture = /^(?:分类|栏目|标签|阅读|浏览|点击|字数|评论|热度|人气)(?:量|数|次数)?\s?:.{1,30}$/;

function isMetadata(text: string): boolean {
  const times = readTimes(text);
  const rest = foldText(
    times.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text),
  ).trim();
  if (rest.length > mostLeft || /[。！？]/.test(rest)) return false;
  if (times.length > 0 || furniture.test(rest)) return true;
  return labelledSource(text) !== undefined || isOutletName(text) || readByline(text) !== undefined;
}
