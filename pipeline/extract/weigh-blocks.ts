import { lineRules } from '../clean/line-rules.ts';
import { bareLine, matchRule, type TextRule } from '../clean/text-rule.ts';
import { type PageBlock, textOfPageBlock } from './page-block.ts';

/** What a block says for and against the region it stands in, in characters. */
export interface Weight {
  /** Text that reads like a story. */
  value: number;
  /** Text that reads like furniture: links, buttons, disclaimers. */
  junk: number;
  prose: boolean;
  /** The line rule that knows the block, if one does. */
  rule?: TextRule;
}

/** What sentences have inside; colons stand in labels and times too. */
const marks = /[，。！？；、,!?;…]|\.(?=\s|$)/gu;
const longestFurniture = 420;

/**
 * Weighs one block. The evidence does not rest on full stops alone, since garbled pages have lost theirs:
 * any mark counts, and so does length. `unfolds` says that the page has a 展开全文 to click.
 */
export function weighBlock(page: PageBlock, unfolds: boolean): Weight {
  const { block, length, linked, hiding } = page;
  if (block.kind === 'image' || length === 0) return { value: 0, junk: 0, prose: false };
  if (hiding === 'gone' && !(unfolds && isFoldedText(page))) return { value: 0, junk: 0, prose: false };
  const own = length - linked;
  const text = length <= longestFurniture ? textOfPageBlock(page) : '';
  const rule = text === '' ? undefined : matchRule(lineRules, bareLine(text));
  if (linked > 0.6 * length) return { value: 0, junk: linked, prose: false, ...(rule && { rule }) };
  if (rule) return { value: 0, junk: length, prose: false, rule };
  if (block.kind === 'heading') return { value: own * 0.3, junk: 0, prose: false };
  const count = (text || textOfPageBlock(page)).match(marks)?.length ?? 0;
  if ((own >= 20 && count > 0) || own >= 60) {
    // Long text without enough marks is a list of things: a map of the site, a cast, keywords.
    const dense = own < 60 || count * 60 >= own;
    return { value: own * (dense ? 1 : 0.5), junk: linked, prose: dense };
  }
  return { value: own * 0.3, junk: linked, prose: false };
}

/** Text a page holds back until 展开全文 is clicked: whole sentences, not a stray hidden label. */
function isFoldedText(page: PageBlock): boolean {
  return page.length >= 20 && page.linked < page.length / 5 && /[。！？]|[.!?](?:\s|$)/.test(textOfPageBlock(page));
}

const unfold =
  /^(?:点击|點擊)?(?:展开|展開|阅读|閱讀|查看|显示|顯示|余下|餘下)(?:全文|全部|剩余|剩餘|更多|阅读|閱讀|内容)/;

/** Whether a page folds its text away until the reader asks for it. */
export function unfoldsText(blocks: readonly PageBlock[]): boolean {
  return blocks.some(
    (page) => page.hiding === undefined && page.length >= 4 && page.length <= 16 && unfold.test(textOfPageBlock(page)),
  );
}
