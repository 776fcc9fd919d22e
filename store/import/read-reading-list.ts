import { isFields } from './check-entry.ts';
import { type Found, nothingFound } from './found.ts';

type Fields = Record<string, unknown>;

/**
 * Reads the exports of wallabag and Omnivore: lists of saved pages as JSON. Omnivore keeps texts in files of their own,
 * which `textOf` finds by the entry's slug. Entries with text are to be cleaned like pages; others come as addresses.
 */
export function readReadingList(json: string, textOf: (slug: string) => string | undefined = () => undefined): Found {
  const found = nothingFound();
  const value = parse(json);
  if (!Array.isArray(value)) {
    found.problems.push({ at: 0, kind: value === undefined ? 'not-json' : 'unknown-file' });
    return found;
  }
  for (const [index, item] of value.entries()) readItem(found, item, index + 1, textOf);
  return found;
}

function readItem(found: Found, item: unknown, at: number, textOf: (slug: string) => string | undefined): void {
  if (!isFields(item)) {
    found.problems.push({ at, kind: 'not-an-article' });
    return;
  }
  const url = text(item.url) ?? '';
  const title = text(item.title) ?? url;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    found.problems.push({ at, kind: 'not-a-web-address', title });
    return;
  }
  const html = text(item.content) ?? textOf(text(item.slug) ?? '') ?? '';
  const publishedAt = text(item.published_at) ?? text(item.publishedAt);
  const byline = authorOf(item);
  const savedAt = Date.parse(text(item.created_at) ?? text(item.savedAt) ?? '');
  const isRead = item.is_archived === 1 || item.is_archived === true || item.state === 'Archived';
  found.pages.push({
    at,
    html,
    url,
    title,
    ...(publishedAt && !Number.isNaN(Date.parse(publishedAt)) && { publishedAt }),
    ...(byline && { byline }),
    reader: {
      ...(savedAt > 0 && { savedAt }),
      tags: tagsOf(item),
      state: isRead ? 'read' : 'unread',
      favourite: item.is_starred === 1 || item.is_starred === true,
    },
  });
}

function authorOf(item: Fields): string | undefined {
  if (Array.isArray(item.published_by))
    return item.published_by.filter((name) => typeof name === 'string' && name !== '').join('、') || undefined;
  return text(item.author);
}

/** wallabag: names; Omnivore: labels, as names or with a name each. */
function tagsOf({ tags, labels }: Fields): string[] {
  const list: unknown[] = Array.isArray(tags) ? tags : Array.isArray(labels) ? labels : [];
  return list.flatMap((tag) => {
    const name = typeof tag === 'string' ? tag : isFields(tag) ? (text(tag.label) ?? text(tag.name)) : undefined;
    return name ? [name] : [];
  });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
