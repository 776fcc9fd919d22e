import { textOf } from '../article/block-text.ts';
import type { Edit, Unreadable } from '../types.ts';
import { restore } from './restore.ts';
import type { RestoreModel } from './restore-model.ts';

/** A restored text, what was changed in it, and the runs left as they stood. Offsets are in the restored text. */
export interface RestoredText {
  text: string;
  restorations: Pick<Edit, 'rule' | 'start' | 'end' | 'before' | 'after' | 'proof'>[];
  unreadable: Omit<Unreadable, 'block'>[];
}

/** Restores one text by itself, line by line, such as a scraped page or a paragraph. */
export function restoreText(text: string, model: RestoreModel): RestoredText {
  const blocks = text
    .split('\n')
    .map((line, index) => ({ id: `b${index}`, kind: 'paragraph' as const, spans: [{ text: line }] }));
  const { article } = restore(
    {
      article: { schema: 1, url: '', title: '', script: 'other', blocks, edits: [], figures: [], confidence: 1 },
      evidence: { pageText: text, titles: [], meta: {} },
    },
    model,
  );
  const starts = new Map<string, number>();
  let length = 0;
  for (const block of article.blocks) {
    starts.set(block.id, length);
    length += textOf(block).length + 1;
  }
  const place = <T extends { block: string; start: number; end: number }>(at: T): T => {
    const by = starts.get(at.block) ?? 0;
    return { ...at, start: at.start + by, end: at.end + by };
  };
  return {
    text: article.blocks.map(textOf).join('\n'),
    restorations: article.edits.map(place),
    unreadable: (article.unreadable ?? []).map(place),
  };
}
