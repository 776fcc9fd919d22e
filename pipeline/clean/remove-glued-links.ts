import { isSpanBlock, textOf } from '../article/block-text.ts';
import { type Change, editBlocks } from '../article/edit-text.ts';
import type { Article, Span } from '../types.ts';
import { foldText } from './fold-text.ts';

/** Pointers to other stories in brackets: （相关报道：某公司换帅）, 【延伸閱讀】某某. */
const pointer =
  /[(（【[]\s?(?:(?:相关|延伸|推荐|更多|扩展)(?:阅读|报道|新闻|文章|链接)|阅读更多|点击查看|看更多|更多内容|另见)\s?[:：|]?[^()（）【】[\]]{0,80}[)）】\]]/g;

/** The way back to the site, glued to the end of the last sentence. */
const gluedTail = /(?<=[。！？!?”」』)])\s{0,4}(?:返回.{2,6}[,，]\s?查看更多|(?:查看|阅读)原文|\[详细\])\s{0,4}$/;

/** Shortest headline that counts as one; shorter links in brackets are names and abbreviations. */
const shortestHeadline = 8;

/** Cuts out of sentences what is glued to them: the way back, pointers to other stories that are named, and headlines that stand as a link in brackets after a full stop. */
export function removeGluedLinks(article: Article): Article {
  const changes = new Map<string, Change[]>();
  for (const block of article.blocks) {
    if (block.removed || !isSpanBlock(block)) continue;
    const folded = foldText(textOf(block));
    const named = [...folded.matchAll(pointer)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const tail = gluedTail.exec(folded);
    if (tail) named.push({ start: tail.index, end: folded.length });
    const linked = linkedAfterStop(block.spans).filter(
      (link) => !named.some(({ start, end }) => link.start < end && link.end > start),
    );
    const own = [...named, ...linked].sort((a, b) => a.start - b.start);
    if (own.length > 0)
      changes.set(
        block.id,
        own.map((place) => ({ ...place, after: '', rule: 'clean/glued-link', reason: 'recommendation' })),
      );
  }
  return editBlocks(article, changes);
}

/** Places such as 。（<a>某地发布新规</a>） at the end of a paragraph. */
function linkedAfterStop(spans: readonly Span[]): { start: number; end: number }[] {
  const [before, link, after] = spans.slice(-3);
  if (!before || link?.href === undefined || !after || link.text.length < shortestHeadline) return [];
  if (!/[。！？”」][（(【[]$/.test(before.text) || !/^[)）】\]]$/.test(after.text)) return [];
  const end = spans.reduce((sum, { text }) => sum + text.length, 0);
  return [{ start: end - link.text.length - 2, end }];
}
