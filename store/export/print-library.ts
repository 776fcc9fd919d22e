import { readContent, readerFieldsOf, revisionsOf } from '../article-rows.ts';
import type { Library } from '../open-library.ts';
import { encodeBase64 } from './encode-base64.ts';

/** The version of the file; readers refuse a newer one with a sentence. */
export const fileVersion = 1;

/**
 * Prints articles with everything the library knows of them: reader's fields, revisions, kept images. The file is JSON,
 * with one entry to a line, so that it can be read without holding it whole and a damaged line costs one entry.
 * The same library gives the same bytes, whenever and wherever it is printed. Yields pieces of text.
 */
export async function* printLibrary(library: Library, ids: readonly string[]): AsyncGenerator<string> {
  yield `{"qingdu":"library","version":${fileVersion},"entries":[\n`;
  const hashes = new Set<string>();
  let separator = '';
  for (const id of [...ids].sort()) {
    const entry = await readEntry(library, id);
    if (!entry) continue;
    for (const { hash } of entry.images ?? []) hashes.add(hash);
    yield separator + JSON.stringify(entry);
    separator = ',\n';
  }
  yield '\n],"images":[\n';
  separator = '';
  for (const hash of [...hashes].sort()) {
    const image = await library.db.get('images', hash);
    if (!image) continue;
    yield separator + JSON.stringify({ hash, type: image.type, base64: encodeBase64(new Uint8Array(image.bytes)) });
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function readEntry({ db }: Library, id: string) {
  const tx = db.transaction(['articles', 'bodies', 'figures', 'records', 'revisions', 'imageUses']);
  const [record, article, revisions, uses] = await Promise.all([
    tx.objectStore('articles').get(id),
    readContent(tx, id),
    tx.objectStore('revisions').getAll(revisionsOf(id)),
    tx.objectStore('imageUses').getAll(revisionsOf(id)),
  ]);
  if (!record || !article) return undefined;
  return {
    id,
    updatedAt: record.updatedAt,
    ...readerFieldsOf(record),
    article,
    ...(revisions.length > 0 && {
      revisions: revisions.map(({ updatedAt, contentAt, article: version }) => ({
        updatedAt,
        contentAt,
        article: version,
      })),
    }),
    ...(uses.length > 0 && { images: uses.map(({ src, hash }) => ({ src, hash })) }),
  };
}
