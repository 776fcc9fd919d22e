import type { Article } from '../pipeline/types.ts';
import type { Body, LibrarySchema } from './schema.ts';

export interface ArticleParts {
  body: Body;
  figures: LibrarySchema['figures']['value'] | undefined;
  records: LibrarySchema['records']['value'] | undefined;
}

/** Takes an article apart into what each store keeps. */
export function splitArticle(
  id: string,
  article: Article,
): Required<{ [Part in keyof ArticleParts]: NonNullable<ArticleParts[Part]> }> {
  const { blocks, edits, unreadable, figures, ...head } = article;
  return {
    body: { id, head, blocks },
    figures: { id, figures },
    records: { id, edits, ...(unreadable && { unreadable }) },
  };
}

/** Puts the parts of an article together again. */
export function joinArticle({ body, figures, records }: ArticleParts): Article {
  return {
    ...body.head,
    blocks: body.blocks,
    edits: records?.edits ?? [],
    ...(records?.unreadable && { unreadable: records.unreadable }),
    figures: figures?.figures ?? [],
  };
}
