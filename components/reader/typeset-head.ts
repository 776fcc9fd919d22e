import type { Article } from '../../pipeline/types.ts';
import { headlineBreaks } from './break-headline.ts';
import { formatPublished } from './format-published.ts';

/**
 * What the head of an article needs the browser's knowledge of languages for. To wake that takes a fresh page 40 ms or
 * more, so for the first sight of an article it is asked of the background.
 */
export interface TypesetHead {
  title: string;
  /** Where the headline may break. */
  breaks: number[];
  publishedAt?: string;
  /** The time as the reader's language writes it. */
  published?: string;
}

export function typesetHead({ title, publishedAt }: Article, language: string): TypesetHead {
  return {
    title,
    breaks: headlineBreaks(title),
    ...(publishedAt !== undefined && { publishedAt, published: formatPublished(publishedAt, language) }),
  };
}

/** Whether a head was typeset for this article, and not for another script's headline. */
export function fitsHead(head: TypesetHead, { title, publishedAt }: Article): boolean {
  return head.title === title && head.publishedAt === publishedAt;
}
