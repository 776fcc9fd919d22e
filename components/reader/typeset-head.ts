import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';
import { formatPublished } from './format-published.ts';
import { type HeadlineLayout, layHeadline } from './lay-headline.ts';

/**
 * What the head of an article needs the browser's knowledge of languages for. To wake that takes a fresh page 40 ms or
 * more, so for the first sight of an article it is asked of the background.
 */
export interface TypesetHead {
  title: string;
  layout: HeadlineLayout;
  subtitle?: string;
  subtitleLayout?: HeadlineLayout;
  publishedAt?: string;
  /** The time as the reader's language writes it. */
  published?: string;
}

export function typesetHead(article: Article, language: string): TypesetHead {
  const { title, subtitle, blocks, publishedAt } = article;
  const text = blocks
    .flatMap((block) => (block.removed ? [] : [textOf(block)]))
    .join('\n')
    .slice(0, enoughText);
  return {
    title,
    layout: layHeadline(title, text),
    ...(subtitle !== undefined && { subtitle, subtitleLayout: layHeadline(subtitle, text) }),
    ...(publishedAt !== undefined && { publishedAt, published: formatPublished(publishedAt, language) }),
  };
}

/** More of the article tells nothing new about its headline. */
const enoughText = 20_000;

/** Whether a head was typeset for this article, and not for another script's headline. */
export function fitsHead(head: TypesetHead, { title, subtitle, publishedAt }: Article): boolean {
  return head.title === title && head.subtitle === subtitle && head.publishedAt === publishedAt;
}
