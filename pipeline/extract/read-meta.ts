import type { MetaField } from '../types.ts';

export type Meta = Partial<Record<MetaField, string[]>>;

/** Contents of meta elements with one of the names (any case; `name`, `property` or `itemprop`), in the order of the names. */
export function metaContents(document: Document, names: readonly string[]): string[] {
  const byName = metaTable(document);
  return names.flatMap((name) => byName.get(name) ?? []);
}

const tables = new WeakMap<Document, Map<string, string[]>>();

function metaTable(document: Document): Map<string, string[]> {
  const known = tables.get(document);
  if (known) return known;
  const table = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = (meta.getAttribute('content') ?? '').trim();
    if (!name || content === '' || content.length > 2000) continue;
    const key = name.trim().toLowerCase();
    table.set(key, [...(table.get(key) ?? []), content]);
  }
  tables.set(document, table);
  return table;
}

/** Names under which pages state a field, the surest first. */
const names: Record<Exclude<MetaField, 'title'>, readonly string[]> = {
  byline: ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author', 'contributor'],
  source: [
    'contentsource',
    'source',
    'article:source',
    'mediaid',
    'dc.source',
    'copyright-source',
    'og:article:source',
  ],
  site: ['og:site_name', 'sitename', 'application-name', 'apple-mobile-web-app-title', 'twitter:site'],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'pubtime',
    'og:release_date',
    'og:pubdate',
    'weibo:article:create_at',
    'article:create_at',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'date',
    'firstcreatetime',
    '_pubtime',
    'apub:time',
    'bytedance:published_time',
    'og:time',
    'article:create_time',
  ],
  section: ['article:section', 'columnname', 'section', 'og:category', 'parsely-section', 'channel'],
  editors: ['editor', 'responsibleeditor', 'zebian'],
  description: ['og:description', 'description', 'twitter:description'],
};

/** What meta elements and JSON-LD say, by field, best first. JSON-LD stands after metas, which sites keep with more care. */
export function readMeta(document: Document, json: Meta): Meta {
  const meta: Meta = {};
  for (const field of Object.keys(names) as Exclude<MetaField, 'title'>[]) {
    const values = [...metaContents(document, names[field]), ...(json[field] ?? [])];
    if (values.length > 0) meta[field] = [...new Set(values)];
  }
  return meta;
}
