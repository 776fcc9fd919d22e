import type { Extraction } from '../types.ts';
import type { TextPage } from './page.ts';

/** Finds the article in text as it was scraped: each line becomes a block. */
export function extractText(page: TextPage): Extraction | undefined {
  const lines = page.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return undefined;
  return {
    article: {
      schema: 1,
      url: page.url ?? '',
      title: '',
      script: 'hans',
      blocks: lines.map((line, index) => ({ id: `b${index}`, kind: 'paragraph', spans: [{ text: line }] })),
      edits: [],
      figures: [],
      confidence: 0.5,
    },
    evidence: { pageText: page.text, titles: [], meta: {} },
  };
}
