import { browser } from '#imports';
import { type ImageFile, putImages, readImages } from '../../store/images.ts';
import { CancelError } from '../../store/import-entries.ts';
import type { Library } from '../../store/open-library.ts';
import { readSaved } from '../../store/read-library.ts';

/** Of one image, and of all images of one article, in bytes: a library is no archive of photographs. */
const largestImage = 5e6;
const largestArticle = 40e6;
const rasterType = /^image\/(png|jpeg|gif|webp|avif|bmp)$/;

/** The hosts that serve the images of articles, as patterns for the permission to fetch them. */
export async function imageHosts(library: Library, ids: readonly string[]): Promise<string[]> {
  const hosts = new Set<string>();
  for (const id of ids) {
    for (const src of await imagesOf(library, id)) hosts.add(`*://${new URL(src).host.replace(/:\d+$/, '')}/*`);
  }
  return [...hosts];
}

/** Every image there may be: which hosts serve those of articles to come, nobody knows. */
const anyHost = ['*://*/*'];

/**
 * Fetches the images of articles and keeps them in the library. The hosts are asked without cookies and are not told
 * where the image stands. Returns how many were kept, and how many could not be.
 */
export async function keepImages(
  library: Library,
  ids: readonly string[],
  { signal, onProgress }: { signal: AbortSignal; onProgress(done: number): void },
): Promise<{ kept: number; missed: number }> {
  let kept = 0;
  let missed = 0;
  for (const [index, id] of ids.entries()) {
    const known = new Set((await readImages(library, id)).map(({ src }) => src));
    const files: ImageFile[] = [];
    let size = 0;
    for (const src of await imagesOf(library, id)) {
      if (signal.aborted) throw new CancelError();
      if (known.has(src)) continue;
      const file = await fetchImage(src, signal);
      if (file && size + file.bytes.byteLength <= largestArticle) {
        files.push(file);
        size += file.bytes.byteLength;
      } else {
        missed += 1;
      }
    }
    await putImages(library, id, files);
    kept += files.length;
    onProgress(index + 1);
  }
  return { kept, missed };
}

/** Asks for the hosts, or for all there are; must be called on a click. */
export function askForHosts(origins: string[] = anyHost): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Whether the hosts may be asked for images already. */
export function mayAsk(origins: string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.contains({ origins });
}

async function imagesOf(library: Library, id: string): Promise<string[]> {
  const saved = await readSaved(library, id);
  const blocks = saved?.article.blocks.filter((block) => !block.removed) ?? [];
  const sources = blocks.flatMap((block) => (block.kind === 'image' ? [block.src] : []));
  return [...new Set(sources)].filter((src) => /^https?:/.test(src) && URL.canParse(src));
}

async function fetchImage(src: string, signal: AbortSignal): Promise<ImageFile | undefined> {
  try {
    const response = await fetch(src, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    if (!response.ok || !rasterType.test(type) || Number(response.headers.get('content-length')) > largestImage)
      return undefined;
    const bytes = await readBytes(response, largestImage);
    return bytes && { src, type, bytes };
  } catch {
    // The host does not answer, or was not allowed; the article is whole without the image.
    return undefined;
  }
}

/** What a host sends; `undefined` as soon as it is more than the limit, whatever the host says of its length. */
async function readBytes({ body }: Response, limit: number): Promise<ArrayBuffer | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > limit) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(piece.value);
  }
  return new Blob(parts).arrayBuffer();
}
