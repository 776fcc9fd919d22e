import { isProse } from '../article/prose.ts';
import { type PageBlock, textOfPageBlock } from './page-block.ts';

const named = /(?:^|[\s_-])(?:sub-?(?:title|head(?:line)?)|vice-?title|fu-?(?:ti|biao-?ti|title)|deck)(?:$|[\s_-])/i;
const longest = 80;
/** How many blocks below the headline the subtitle may stand. */
const reach = 3;

/** The text of the element below the headline that the page marks as its subtitle; `undefined` when it marks none. */
export function findSubtitle(blocks: readonly PageBlock[], headline: number): string | undefined {
  if (headline < 0) return undefined;
  for (const block of blocks.slice(headline + 1, headline + 1 + reach)) {
    const text = textOfPageBlock(block).trim();
    if (isProse(text)) return undefined;
    if (text !== '' && text.length <= longest && isNamedSubtitle(block.element)) return text;
  }
  return undefined;
}

function isNamedSubtitle(element: Element): boolean {
  return [element, element.parentElement].some(
    (one) => one !== null && (named.test(one.getAttribute('class') ?? '') || named.test(one.id)),
  );
}
