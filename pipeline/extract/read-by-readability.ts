import { Readability } from '@mozilla/readability';
import { type PageBlocks, textOfPageBlock } from './page-block.ts';

const mark = 'data-qd-block';

/**
 * Asks Readability, once, on a copy of an element and nothing around it. Returns the indices of the page's blocks that
 * it keeps; `undefined` when it finds no article.
 */
export function readByReadability(within: Element, { blocks }: PageBlocks): ReadonlySet<number> | undefined {
  const copy = within.ownerDocument.implementation.createHTMLDocument('');
  const clone = copy.importNode(within, true);
  if (clone.localName === 'body') copy.body.replaceWith(clone);
  else copy.body.append(clone);
  const numbers = new Map<Element, number>();
  blocks.forEach(({ element }) => {
    if (!numbers.has(element)) numbers.set(element, numbers.size);
  });
  markCopies(within, clone, numbers);
  const parsed = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  const content = parsed?.content;
  if (!content) return undefined;
  const kept = textsByMark(content);
  const chosen = new Set<number>();
  // Elements that Readability makes anew, such as a paragraph out of a div, carry no number.
  const unnumbered = kept.get(-1) ?? '';
  blocks.forEach((page, index) => {
    const text = squeeze(textOfPageBlock(page));
    const own = kept.get(numbers.get(page.element) ?? -1);
    const isWhole = page.block.kind === 'image' || page.block.kind === 'list' || page.block.kind === 'table';
    if (page.element.closest('nav')) return;
    if (own !== undefined && (isWhole || own.includes(text))) chosen.add(index);
    else if (text.length > 1 && unnumbered.includes(text)) chosen.add(index);
  });
  return chosen.size > 0 ? chosen : undefined;
}

/** Walks original and copy side by side and numbers the copies. */
function markCopies(original: Element, copy: Element, numbers: ReadonlyMap<Element, number>): void {
  const own = numbers.get(original);
  if (own !== undefined) copy.setAttribute(mark, String(own));
  const copies = copy.getElementsByTagName('*');
  let index = 0;
  for (const element of original.getElementsByTagName('*')) {
    const number = numbers.get(element);
    if (number !== undefined) copies[index]?.setAttribute(mark, String(number));
    index++;
  }
}

/** The text Readability left in each numbered element, without what lies in numbered elements below it. */
function textsByMark(content: Element): Map<number, string> {
  const texts = new Map<number, string>();
  const walk = (node: Node, owner: number): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) texts.set(owner, (texts.get(owner) ?? '') + squeeze(child.nodeValue ?? ''));
      if (child.nodeType !== 1) continue;
      const number = (child as Element).getAttribute(mark);
      const inner = number === null ? owner : Number(number);
      if (!texts.has(inner)) texts.set(inner, '');
      walk(child, inner);
    }
  };
  walk(content, -1);
  return texts;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
