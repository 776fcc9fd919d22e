import { Readability } from '@mozilla/readability';
import type { PageBlocks } from './page-block.ts';

const mark = 'data-qd-block';

/**
 * Asks Readability, once, on a clone. Returns the indices of the page's blocks that it keeps; `undefined` when it finds
 * no article.
 */
export function readByReadability(document: Document, { blocks }: PageBlocks): ReadonlySet<number> | undefined {
  const clone = document.cloneNode(true) as Document;
  const numbers = new Map<Element, number>();
  blocks.forEach(({ element }) => {
    if (!numbers.has(element)) numbers.set(element, numbers.size);
  });
  markCopies(document, clone, numbers);
  const parsed = new Readability<Element>(clone, { serializer: (node) => node as Element }).parse();
  const content = parsed?.content;
  if (!content) return undefined;
  const kept = textsByMark(content);
  const chosen = new Set<number>();
  blocks.forEach(({ element, block }, index) => {
    const text = kept.get(numbers.get(element) ?? -1);
    if (text === undefined) return;
    if (block.kind === 'image' || block.kind === 'list' || block.kind === 'table' || block.kind === 'code')
      chosen.add(index);
    else if (text.includes(squeeze(block.spans.map((span) => span.text).join('')))) chosen.add(index);
  });
  return chosen.size > 0 ? chosen : undefined;
}

/** Walks original and copy side by side and numbers the copies. */
function markCopies(original: Document, copy: Document, numbers: ReadonlyMap<Element, number>): void {
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
