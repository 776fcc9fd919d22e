import { isClosingRule } from '../clean/closing-rules.ts';
import type { Reason } from '../types.ts';
import { isHinted } from './is-hinted.ts';
import { nameOf } from './lane.ts';
import { type Hint, holderOf, type PageBlock, type PageBlocks, type PageNode, textOfPageBlock } from './page-block.ts';
import { coverage, pairsOf } from './shared-pairs.ts';
import type { Weight } from './weigh-blocks.ts';

interface Story {
  page: PageBlocks;
  weights: readonly Weight[];
  trusts: (hint: Hint) => boolean;
  /** The first block of the story. */
  start: number;
  title: string;
}

/** So much of a story, in blocks and characters, is no lead alone. */
const fewestBlocks = 2;
const leastText = 100;
/** Shorter than this, it is not even a flash of news, but the line under a headline. */
const leastFlash = 40;
/** Longer text may say what a rule knows and be the story's all the same. */
const longestLine = 60;

/** Least share of the title's pairs of characters that the body under a lead repeats. */
const sameSubject = 0.2;

/**
 * Where the story that begins at `start` ends: the first block after it that is something else; infinity when nothing
 * tells. Follows the story through the elements that hold it. Text outside of them, behind a row of buttons, a line of
 * links or a reader's name and time, is something else: comments, the next story, the site's own notices.
 */
export function findStoryEnd({ page, weights, trusts, start, title }: Story): number {
  const { blocks, nodes } = page;
  const isProse = (index: number) => weights[index]?.prose === true && !hinted(blocks[index], trusts);
  const separates = (index: number) => isSeparator(blocks[index], weights[index], trusts);
  const ends = (index: number) => isEnd(blocks[index], weights[index], trusts);
  let holder = holderOf(nodes, blocks[start]);
  let count = 1;
  let length = blocks[start]?.length ?? 0;
  for (let index = start + 1; index < blocks.length; index++) {
    if (!isProse(index)) continue;
    const block = blocks[index];
    if (!block) break;
    const gap = { from: endOf(nodes, holder), to: index };
    if (index >= gap.from && some(gap, separates) && !besideAlike(nodes, holder, block.node)) {
      const isWhole = count >= fewestBlocks && length >= leastText;
      const isFlash = () =>
        length >= leastFlash &&
        some(gap, ends) &&
        coverage(pairsOf(title), chunk(blocks, isProse, { from: index, to: blocks.length })) < sameSubject;
      if (isWhole || isFlash()) break;
    }
    holder = common(nodes, holder, block.node);
    count++;
    length += block.length;
  }
  for (let index = endOf(nodes, holder); index < blocks.length; index++) if (separates(index)) return index;
  return Number.POSITIVE_INFINITY;
}

function endOf(nodes: readonly PageNode[], node: number): number {
  return nodes[node]?.end ?? Number.POSITIVE_INFINITY;
}

function some({ from, to }: { from: number; to: number }, test: (index: number) => boolean): boolean {
  for (let index = from; index < to; index++) if (test(index)) return true;
  return false;
}

/** The innermost node that holds both. */
function common(nodes: readonly PageNode[], a: number, b: number): number {
  const above = new Set<number>();
  for (let node = a; node >= 0; node = nodes[node]?.parent ?? -1) above.add(node);
  for (let node = b; node >= 0; node = nodes[node]?.parent ?? -1) if (above.has(node)) return node;
  return 0;
}

/** Whether the block stands in an element beside the holder that is made like it: the next section, the next entry. */
function besideAlike(nodes: readonly PageNode[], holder: number, block: number): boolean {
  const own = nodes[holder];
  for (let node = block; node >= 0; node = nodes[node]?.parent ?? -1) {
    const other = nodes[node];
    if (other && own && other.parent === own.parent) return nameOf(other.element) === nameOf(own.element);
  }
  return false;
}

/** The next paragraphs, enough to tell what they are about. */
function chunk(
  blocks: readonly PageBlock[],
  isProse: (index: number) => boolean,
  { from, to }: { from: number; to: number },
): string {
  const texts: string[] = [];
  for (let index = from; index < to && texts.length < 4; index++) {
    const block = blocks[index];
    if (block && isProse(index)) texts.push(textOfPageBlock(block));
  }
  return texts.join('\n');
}

/** A row of buttons that count: 亮了(1864) 回复(71). */
const counted =
  /(?:赞|讚|评论|評論|回复|回覆|回應|转发|轉發|分享|收藏|支持|反对|反對|踩|顶|頂|有用|喜欢|喜歡|亮了|打赏|推荐|推薦|阅读|閱讀|浏览|瀏覽|关注|關注|粉丝|粉絲|举报|舉報)\s?[(（]?\d/;
/** The name of a reader: @住在五楼的猫. */
const account = /^@\S{1,24}$/;
const someTime =
  /\d\s?(?:秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年)前|昨天|前天|刚刚|剛剛|\d{1,2}\s?[-/月]\s?\d{1,2}日?\s{0,2}\d{1,2}:\d{2}/;

/** Whether a block is no part of any story: a line rule knows it, it is links, its place has a telling name, or it names a time. */
function isSeparator(
  block: PageBlock | undefined,
  weight: Weight | undefined,
  trusts: (hint: Hint) => boolean,
): boolean {
  if (!block || block.length === 0 || block.hiding === 'gone') return false;
  if (hinted(block, trusts) || (weight?.rule && block.length <= longestLine)) return true;
  if (block.linked > 0.6 * block.length) return true;
  return isOfReader(block, weight);
}

/** Reasons of regions that stand below a story and not between its lead and its body. */
const below: ReadonlySet<Reason> = new Set(['comment', 'recommendation', 'footer', 'pager', 'disclaimer']);

/** Whether a block does not only stand between two texts, but says that the first has ended. */
function isEnd(block: PageBlock | undefined, weight: Weight | undefined, trusts: (hint: Hint) => boolean): boolean {
  if (!block || block.length === 0 || block.hiding === 'gone') return false;
  if (weight?.rule && isClosingRule(weight.rule.id)) return true;
  return isHinted(block, (hint) => below.has(hint.reason) && trusts(hint)) || isOfReader(block, weight);
}

/** The line over or under what a reader wrote: name, time, buttons that count. */
function isOfReader(block: PageBlock, weight: Weight | undefined): boolean {
  if (block.length > longestLine || weight?.prose) return false;
  const text = textOfPageBlock(block).trim();
  return someTime.test(text) || counted.test(text) || account.test(text);
}

function hinted(block: PageBlock | undefined, trusts: (hint: Hint) => boolean): boolean {
  return block !== undefined && isHinted(block, trusts);
}
