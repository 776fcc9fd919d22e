import type { Article } from '../../pipeline/types.ts';
import type { Entry } from '../import-entries.ts';
import { type Found, nothingFound } from './found.ts';

const link = /<a\s([^>]*)>([^<]*)<\/a\s*>/gi;
const attribute = /([a-z_]+)="([^"]*)"/gi;
const entity = /&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Whether a text is a file of bookmarks as browsers export them. */
export function isBookmarkFile(start: string): boolean {
  return /^\s*<!doctype netscape-bookmark-file-1>/i.test(start);
}

/** Reads a browser's bookmarks: entries with title, address, date and tags, and no text yet. */
export function readBookmarks(html: string): Found {
  const found = nothingFound();
  let at = 0;
  for (const [, attributes = '', label = ''] of html.matchAll(link)) {
    at += 1;
    const fields = new Map(
      [...attributes.matchAll(attribute)].map(([, name = '', value = '']) => [name.toLowerCase(), decode(value)]),
    );
    const url = fields.get('href') ?? '';
    const title = decode(label).trim() || url;
    if (/^https?:/i.test(url) && URL.canParse(url)) found.entries.push(entryOf({ url, title, fields }));
    else found.problems.push({ at, kind: 'not-a-web-address', title });
  }
  return found;
}

function entryOf({ url, title, fields }: { url: string; title: string; fields: ReadonlyMap<string, string> }): Entry {
  const article: Article = {
    schema: 1,
    url,
    title,
    script: 'other',
    blocks: [],
    edits: [],
    figures: [],
    confidence: 0,
  };
  const seconds = Number(fields.get('add_date'));
  const tags = (fields.get('tags') ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return { article, reader: { ...(seconds > 0 && seconds < 1e11 && { savedAt: seconds * 1000 }), tags } };
}

function decode(text: string): string {
  return text.replaceAll(entity, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
