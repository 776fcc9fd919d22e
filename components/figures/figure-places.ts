import type { Article, Figure } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';

/** One of the places in the text a figure stands at. */
export interface FigurePlace {
  block: string;
  /** 标题, 小标题, 第 3 段. */
  name: string;
}

/** The places of a figure in order, each block once, with a name readers find them by. */
export function placesOf(article: Article, figure: Figure, t: Translate): FigurePlace[] {
  const blocks = [figure, ...(figure.also ?? [])].map(({ block }) => block);
  return [...new Set(blocks)].map((block) => ({ block, name: nameOf(article, block, t) }));
}

function nameOf({ blocks }: Article, id: string, t: Translate): string {
  if (id === 'title') return t('figureInTitle');
  if (id === 'subtitle') return t('figureInSubtitle');
  const kept = blocks.filter(({ removed, kind }) => !removed && kind !== 'image' && kind !== 'caption');
  const own = kept.find((block) => block.id === id);
  if (own?.kind === 'heading') return t('figureInHeading');
  const paragraphs = kept.filter(({ kind }) => kind !== 'heading');
  return t('figureInParagraph', paragraphs.findIndex((block) => block.id === id) + 1);
}
