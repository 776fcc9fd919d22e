import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article } from '../types.ts';
import { foldText } from './fold-text.ts';
import { isProse } from './line-judgement.ts';

/** What advertising says; a sentence of news may well use one or two of these. */
const cues =
  /免费|专享|福利|优惠|快来|赶快|赶紧|下载|客户端|\bapp\b|app$|扫码|扫描|二维码|立即|马上|点击|抢先|抢购|限时|报名|第一时间|精彩|欢迎|关注|订阅|公众号|尽在|助[您你]|锁定|戳|好友|粉丝|\bline\b|telegram|不漏接|追踪|加入|最新最全|权威/gi;
const enough = 3;
const longest = 160;

/** Shouts and addresses the reader, as a notice of the site does. */
const address = /[您你]|快来|赶快|立即|马上|欢迎|点击|下载|加入|关注|[!~]/;

/**
 * Takes out the site's own advertising where it stands before the first or after the last paragraph of the story:
 * 新品第一时间免费试玩，快来体验，下载客户端还能获得专享福利哦！
 */
export function removeEdgePromos(article: Article): Article {
  const { blocks } = article;
  const isStory = blocks.map((block) => !block.removed && isProse(block) && !isPromo(textOf(block)));
  const first = isStory.indexOf(true);
  const last = isStory.lastIndexOf(true);
  if (first < 0) return article;
  return markRemoved(article, (block, index) => {
    if (index >= first && index <= last) return undefined;
    if (block.kind === 'image' || block.kind === 'heading' || !isPromo(textOf(block))) return undefined;
    return { rule: 'clean/edge-promo', reason: 'advert' };
  });
}

function isPromo(text: string): boolean {
  if (text.length < 8 || text.length > longest) return false;
  const folded = foldText(text);
  return new Set(folded.match(cues)).size >= enough && address.test(folded);
}
