import type { Edit, Unreadable } from '../types.ts';
import { restoreArticle } from './restore.ts';
import type { RestoreModel } from './restore-model.ts';

/** A restored text, what was changed in it, and the runs left as they stood. Offsets are in the restored text. */
export interface RestoredText {
  text: string;
  restorations: Pick<Edit, 'rule' | 'start' | 'end' | 'before' | 'after' | 'proof'>[];
  unreadable: Omit<Unreadable, 'block'>[];
}

/** Restores one text by itself, such as a scraped page or a paragraph; the text as it stands when nothing is damaged. */
export function restoreText(text: string, model: RestoreModel): RestoredText {
  const article = restoreArticle(
    {
      ...{ schema: 1, url: '', title: '', script: 'other', edits: [], figures: [], confidence: 1 },
      blocks: [{ id: 'b1', kind: 'paragraph', spans: [{ text }] }],
    },
    model,
  );
  const [block] = article.blocks;
  return {
    text: block?.kind === 'paragraph' ? block.spans.map((span) => span.text).join('') : text,
    restorations: article.edits.map(({ rule, start, end, before, after, proof }) => ({
      ...{ rule, start, end, before, after },
      ...(proof && { proof }),
    })),
    unreadable: (article.unreadable ?? []).map(({ block: _, ...run }) => run),
  };
}
