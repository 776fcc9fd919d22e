import type { Article } from '../../pipeline/types.ts';
import { hashBytes } from '../article-id.ts';
import { checkArticle } from '../check-article.ts';
import { decodeBase64 } from '../export/encode-base64.ts';
import { isStamp } from '../hybrid-clock.ts';
import type { Entry } from '../import-entries.ts';
import type { ReaderFields, StoredImage } from '../schema.ts';

type Fields = Record<string, unknown>;

const idPattern = /^[0-9a-f]{32}$/;
const hashPattern = /^[0-9a-f]{64}$/;
const rasterType = /^image\/(png|jpeg|gif|webp|avif|bmp)$/;

/** Reads an unknown value as an entry of a library file; `undefined` when it carries no article. Odd parts are left out. */
export function checkEntry(value: unknown): Entry | undefined {
  if (!isFields(value)) return undefined;
  const article = checkArticle(value.article);
  if (!article) return undefined;
  const revisions = listOf(value.revisions).flatMap(checkRevision);
  const images = listOf(value.images).flatMap(checkUse);
  return {
    article,
    ...(typeof value.id === 'string' && idPattern.test(value.id) && { id: value.id }),
    ...(isStamp(value.updatedAt) && { updatedAt: value.updatedAt }),
    reader: checkReader(value),
    ...(revisions.length > 0 && { revisions }),
    ...(images.length > 0 && { images }),
  };
}

/** Reads an unknown value as a kept image; `undefined` when it is none, or not the one its hash says. */
export async function checkImage(value: unknown): Promise<StoredImage | undefined> {
  if (!isFields(value)) return undefined;
  const { hash, type, base64 } = value;
  if (typeof hash !== 'string' || typeof type !== 'string' || typeof base64 !== 'string' || !rasterType.test(type))
    return undefined;
  const bytes = decodeBase64(base64);
  return bytes && (await hashBytes(bytes)) === hash ? { hash, type, bytes: bytes.buffer } : undefined;
}

function checkReader(value: Fields): Partial<ReaderFields> {
  const { savedAt, contentAt, tags, state, favourite, trashedAt } = value;
  return {
    ...(isTime(savedAt) && { savedAt }),
    ...(isTime(contentAt) && { contentAt }),
    ...(Array.isArray(tags) && { tags: tags.filter((tag) => typeof tag === 'string') }),
    ...((state === 'read' || state === 'unread') && { state }),
    ...(typeof favourite === 'boolean' && { favourite }),
    ...(isTime(trashedAt) && { trashedAt }),
  };
}

function checkRevision(value: unknown): { updatedAt: string; contentAt: number; article: Article }[] {
  if (!isFields(value) || !isStamp(value.updatedAt) || !isTime(value.contentAt)) return [];
  const article = checkArticle(value.article);
  return article ? [{ updatedAt: value.updatedAt, contentAt: value.contentAt, article }] : [];
}

function checkUse(value: unknown): { src: string; hash: string }[] {
  if (!isFields(value) || typeof value.src !== 'string' || typeof value.hash !== 'string') return [];
  return hashPattern.test(value.hash) ? [{ src: value.src, hash: value.hash }] : [];
}

/** The items of a value that ought to be a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isTime(value: unknown): value is number {
  // Later than this, dates are no dates any more.
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}

/** Whether a value has fields to look at. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
