import { act } from './act.ts';
import { hashBytes } from './article-id.ts';
import { revisionsOf } from './article-rows.ts';
import type { Library } from './open-library.ts';

export interface ImageFile {
  /** The address the article names. */
  src: string;
  type: string;
  bytes: ArrayBuffer;
}

/** Keeps images of a saved article; the same picture is kept once however many articles show it. Returns how many were new. */
export async function putImages(library: Library, id: string, files: readonly ImageFile[]): Promise<number> {
  const hashed = await Promise.all(files.map(async (file) => ({ ...file, hash: await hashBytes(file.bytes) })));
  return act(library, async (tx) => {
    // The article may have been removed for good while its images were on their way.
    if (!(await tx.objectStore('articles').getKey(id))) return 0;
    let added = 0;
    for (const { hash, src, type, bytes } of hashed) {
      if (!(await tx.objectStore('images').getKey(hash))) {
        await tx.objectStore('images').put({ hash, type, bytes });
        added += 1;
      }
      await tx.objectStore('imageUses').put({ hash, id, src });
    }
    return added;
  });
}

/** The kept images of an article. */
export async function readImages({ db }: Library, id: string): Promise<ImageFile[]> {
  const tx = db.transaction(['imageUses', 'images']);
  const uses = await tx.objectStore('imageUses').getAll(revisionsOf(id));
  const files = await Promise.all(
    uses.map(async ({ src, hash }) => ({ src, image: await tx.objectStore('images').get(hash) })),
  );
  return files.flatMap(({ src, image }) => (image ? [{ src, type: image.type, bytes: image.bytes }] : []));
}
