import { textAt, textOf } from '../article/block-text.ts';
import { splitBlock } from '../article/edit-text.ts';
import { isProse } from '../article/prose.ts';
import type { Article, Block } from '../types.ts';

// A photographer's credit after a caption, then the paragraph without a break; 摄 must be no part of 摄影 or 摄氏.
const headCaption =
  /^[^。！？]{4,100}[。！？\s]\s?(?:[^。！？，,\s]{0,16}(?:记者|記者|通讯员|通訊員)\s?)?[\p{sc=Han}·]{2,4}(?:[、\s][\p{sc=Han}·]{2,4}){0,2}\s?(?:(?<=\s)[摄攝]|(?<=(?:记者|記者|通讯员|通訊員)\s?[\p{sc=Han}·]{2,4})[摄攝])(?![影像氏入取制製护護政理])\s?(?=[《“"「【\p{sc=Han}\d])/u;
// 图为 after the last sentence, with a credit at the end.
const tailCaption =
  /(?<=[。！？”」])\s?[图圖][为為][^。！？]{4,80}(?:[。！？]?\s?[^。！？]{0,20}\s)[\p{sc=Han}·]{2,4}\s?[摄攝]$/u;

/** Splits captions off paragraphs they were glued to when the image between them was lost. */
export function splitCaptions(article: Article): Article {
  let current = article;
  for (const block of article.blocks) {
    if (block.removed || block.kind !== 'paragraph') continue;
    const text = textOf(block);
    if (tailCaption.test(text)) current = splitTail(current, block);
    if (headCaption.test(text)) current = splitHead(current, block);
  }
  return current;
}

function splitHead(article: Article, block: Block): Article {
  // The tail may have gone already.
  const text = textAt(article, block.id);
  const end = headCaption.exec(text)?.[0].length;
  if (end === undefined || !isProse(text.slice(end))) return article;
  const split = splitBlock(article, block.id, end, {
    newId: freeId(article, block.id),
    kind: 'paragraph',
    rule: 'mend/glued-caption',
    reason: 'caption',
  });
  return {
    ...split,
    blocks: split.blocks.map((part) =>
      part.id === block.id && part.kind === 'paragraph' ? { ...part, kind: 'caption' } : part,
    ),
  };
}

function splitTail(article: Article, block: Block): Article {
  const text = textOf(block);
  const start = tailCaption.exec(text)?.index;
  if (start === undefined || !isProse(text.slice(0, start))) return article;
  return splitBlock(article, block.id, start, {
    newId: freeId(article, block.id),
    kind: 'caption',
    rule: 'mend/glued-caption',
    reason: 'caption',
  });
}

function freeId(article: Article, id: string): string {
  const taken = new Set(article.blocks.map((block) => block.id));
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
