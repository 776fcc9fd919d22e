import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import { Lightbox } from './Lightbox.tsx';
import { safeImage } from './safe-address.ts';

/** The lightbox with an image of the article and the caption that follows it. */
export function OpenLightbox({
  article,
  block,
  t,
  onClose,
}: {
  article: Article;
  block: string;
  t: Translate;
  onClose(): void;
}) {
  const index = article.blocks.findIndex((other) => other.id === block);
  const image = article.blocks[index];
  const next = article.blocks[index + 1];
  const src = image?.kind === 'image' ? safeImage(image.src) : undefined;
  if (image?.kind !== 'image' || !src) return null;
  const caption = next?.kind === 'caption' && !next.removed ? textOf(next) : undefined;
  return <Lightbox src={src} alt={image.alt} caption={caption} t={t} onClose={onClose} />;
}
