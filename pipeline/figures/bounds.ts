import type { Bound } from '../types.ts';
import { wordsFrom, wordsUpTo } from './word-table.ts';

/** Words straight before the number that belong to it, longest first within each bound. */
const before: readonly (readonly [Bound, string])[] = [
  ['gte', '不得少于 不得低于 不会少于 不少于 不低于 不小于 不下于 不下 至少 最少 起码 少说 ≥'],
  ['lte', '不得超过 不得高于 不会超过 最高不超过 最多不超过 不超过 不高于 不多于 不大于 最多 至多 最高 ≤'],
  ['gt', '已超过 超过了 超过 突破了 多于 大于 高于 突破 逾 超 破 过 上 >'],
  ['lt', '将近 接近 逼近 不足 不到 不满 未满 少于 低于 小于 近 <'],
  ['approx', '大约有 大约 大概 约有 约为 约达 约 粗略'],
];

const after: readonly (readonly [Bound, string])[] = [
  ['gte', '及以上 或以上 以上 起'],
  ['lte', '及以下 或以下 以下 以内 之内 内'],
  ['approx', '左右 上下 开外 许'],
  ['gt', '有余 之多 多 余'],
];

const boundsUpTo = wordsUpTo(
  before.flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound] as const)),
);
const boundsFrom = wordsFrom(after.flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound] as const)));

/** Where a short word is the tail of another one and says nothing of the number: 通过, 经过, 最近, 附近, 马上, 节约. */
const tails =
  /(?:通过|经过|越过|度过|渡过|路过|不过|最近|附近|走近|靠近|马上|以上|网上|线上|加上|节约|合约|公约|预约|签约|条约|契约|打破|侦破|爆破|高超|晚上|早上|身上|基础上|世界上|历史上|总体上|签约|纽约|新近|买超|卖超|连破|看破)$/;

/** The bound word that ends at `at` of folded text. */
export function readBoundBefore(text: string, at: number): { bound: Bound; start: number } | undefined {
  for (const [word, bound] of boundsUpTo(text, at)) {
    if (word.length === 1 && tails.test(text.slice(Math.max(0, at - 3), at))) continue;
    return { bound, start: at - word.length };
  }
  return undefined;
}

/** The bound word that begins at `at` of folded text. */
export function readBoundAfter(text: string, at: number): { bound: Bound; end: number } | undefined {
  const [found] = boundsFrom(text, at);
  return found && { bound: found[1], end: at + found[0].length };
}
