import { isSpanBlock, textOf } from '../article/block-text.ts';
import { type Change, editBlocks } from '../article/edit-text.ts';
import type { Article } from '../types.ts';
import { foldText } from './fold-text.ts';

/** Pointers to other stories glued to a sentence, in brackets: （相关报道：某公司换帅）, 【延伸閱讀】某某. */
const glued =
  /[(（【[]\s?(?:(?:相关|延伸|推荐|更多|扩展)(?:阅读|报道|新闻|文章|链接)|阅读更多|点击查看|看更多|更多内容)\s?[:：|]?[^()（）【】[\]]{0,80}[)）】\]]/g;

/** Cuts such pointers out of sentences and leaves the sentences. */
export function removeGluedLinks(article: Article): Article {
  const changes = new Map<string, Change[]>();
  for (const block of article.blocks) {
    if (block.removed || !isSpanBlock(block)) continue;
    const own = [...foldText(textOf(block)).matchAll(glued)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      after: '',
      rule: 'clean/glued-link',
      reason: 'recommendation' as const,
    }));
    if (own.length > 0) changes.set(block.id, own);
  }
  return editBlocks(article, changes);
}
