import type { Article, Block } from '../pipeline/types.ts';

/** An article for tests: each string is a paragraph with the id p0, p1, …; blocks stand as given. */
export function article(...parts: (string | Block)[]): Article {
  return {
    schema: 1,
    url: 'https://news.example.com/a.html',
    title: '',
    script: 'hans',
    blocks: parts.map((part, index) =>
      typeof part === 'string' ? { id: `p${index}`, kind: 'paragraph', spans: part ? [{ text: part }] : [] } : part,
    ),
    edits: [],
    figures: [],
    confidence: 1,
  };
}
