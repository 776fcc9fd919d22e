import type { Article } from '../../pipeline/types.ts';
import { readImages } from '../../store/images.ts';
import type { Library } from '../../store/open-library.ts';

export interface KeptImages {
  /** The article with its kept images from the library, so that nothing is asked of the web for them. */
  show(article: Article): Article;
  close(): void;
}

/** Makes the kept images of an article ready to be shown. */
export async function openKeptImages(library: Library, id: string): Promise<KeptImages> {
  const images = await readImages(library, id);
  const places = new Map(images.map(({ src, type, bytes }) => [src, URL.createObjectURL(new Blob([bytes], { type }))]));
  return {
    show: (article) => (places.size === 0 ? article : withImages(article, places)),
    close: () => {
      for (const place of places.values()) URL.revokeObjectURL(place);
    },
  };
}

function withImages(article: Article, places: ReadonlyMap<string, string>): Article {
  return {
    ...article,
    blocks: article.blocks.map((block) =>
      block.kind === 'image' ? { ...block, src: places.get(block.src) ?? block.src } : block,
    ),
  };
}
