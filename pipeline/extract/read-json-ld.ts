import type { Meta } from './read-meta.ts';

export interface JsonLd {
  meta: Meta;
  titles: string[];
  /** The article's text as the page tells it to search engines, when it does. */
  body: string | undefined;
}

const largest = 500_000;
const articleType = /(article|posting|report|webpage|creativework)$/i;

/** What JSON-LD scripts say about the article. Broken scripts say nothing. */
export function readJsonLd(document: Document): JsonLd {
  const found: JsonLd = { meta: {}, titles: [], body: undefined };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > largest) continue;
    for (const thing of thingsIn(parse(text), 0)) takeUp(thing, found);
  }
  return found;
}

/** Many sites put raw line breaks into their JSON strings. */
function parse(text: string): unknown {
  const stripped = text.replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/g, '').replace(/[\n\r\t]/g, ' ');
  try {
    return JSON.parse(stripped);
  } catch {
    return undefined; // Content never throws: a page with broken data has none.
  }
}

type Thing = Record<string, unknown>;

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => thingsIn(item, depth + 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

function takeUp(thing: Thing, found: JsonLd): void {
  const type = [thing['@type']].flat().find((name) => typeof name === 'string');
  if (typeof type !== 'string' || !articleType.test(type)) return;
  const add = (field: keyof Meta, value: unknown) => {
    for (const text of namesOf(value)) found.meta[field] = [...(found.meta[field] ?? []), text];
  };
  add('publishedAt', thing.datePublished);
  add('byline', thing.author);
  add('source', thing.sourceOrganization);
  add('site', thing.publisher);
  add('section', thing.articleSection);
  add('editors', thing.editor);
  add('description', thing.description);
  found.titles.push(...namesOf(thing.headline));
  if (typeof thing.articleBody === 'string' && thing.articleBody.length > (found.body?.length ?? 0))
    found.body = thing.articleBody;
}

/** A name may be given as text, as a thing with a name, or as a list of either. */
function namesOf(value: unknown): string[] {
  return [value].flat(2).flatMap((item) => {
    const name: unknown = typeof item === 'object' && item !== null ? (item as Thing).name : item;
    return typeof name === 'string' && name.trim() !== '' && name.length < 500 ? [name.trim()] : [];
  });
}
