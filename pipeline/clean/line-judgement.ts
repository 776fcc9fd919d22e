import { textOf } from '../article/block-text.ts';
import type { Block } from '../types.ts';

// Not every colon and point: times and numbers have them too.
const marks = /[，。！？；、,!?;…]|[.:：](?=\s|$)|：(?=\p{sc=Han})/gu;

/** Whether a block reads like part of a story: a long run of text that is not mostly links, with marks inside. */
export function isProse(block: Block): boolean {
  if (block.kind === 'image' || block.kind === 'heading' || block.kind === 'code') return false;
  const text = textOf(block);
  if (text.length < 24 || linkedShare(block) > 0.5) return false;
  return (text.match(marks)?.length ?? 0) >= 1 || text.length >= 60;
}

/** How much of a block's text stands in links, 0 to 1. */
export function linkedShare(block: Block): number {
  const spans = spansOf(block);
  let all = 0;
  let linked = 0;
  for (const span of spans) {
    const length = span.text.trim().length;
    all += length;
    if (span.href !== undefined) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}

function spansOf(block: Block) {
  switch (block.kind) {
    case 'image':
    case 'code':
      return [];
    case 'list':
      return block.items.flatMap((item) => item.spans);
    case 'table':
      return block.rows.flat(2);
    default:
      return block.spans;
  }
}
