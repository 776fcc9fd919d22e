import { textOf } from '../pipeline/article/block-text.ts';
import type { Article } from '../pipeline/types.ts';
import { canonicalUrl } from './canonical-url.ts';

/**
 * The stable id of an article: 32 hexadecimal digits of SHA-256. It comes from the canonical address, so that the same
 * page saved twice, or on two machines, is one article whose content is then compared; an article without an address
 * (a dropped file, pasted text) is known by its title and text.
 */
export async function articleId(article: Article): Promise<string> {
  const url = canonicalUrl(article.url);
  return (await hashText(url ? `url ${url}` : `text ${article.title}\n${article.blocks.map(textOf).join('\n')}`)).slice(
    0,
    32,
  );
}

/** A hash of the whole article, independent of the order of its fields. */
export async function contentHash(article: Article): Promise<string> {
  return (await hashText(JSON.stringify(article, sortFields))).slice(0, 32);
}

/** SHA-256 as 64 hexadecimal digits. */
export async function hashBytes(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Lone surrogates are escaped first: encoded as they stand, they would all become the same replacement character.
function hashText(text: string): Promise<string> {
  return hashBytes(new TextEncoder().encode(text.isWellFormed() ? text : JSON.stringify(text)));
}

function sortFields(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
