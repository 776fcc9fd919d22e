import type { Evidence, MetaField } from '../types.ts';

/** The block of fields at the head of a Markdown file, and where the text goes on (UTF-16 code units). */
export interface FrontMatter {
  /** As it stands, fences and all. */
  raw: string;
  fields: Map<string, string[]>;
  end: number;
}

const fence = /^[\s\uFEFF]*?(---|\+\+\+)[ \t]*\r?\n/u;

/**
 * Reads YAML or TOML front matter of the simple kind blogs and feeds write: `key: value`, quoted or not, and lists.
 * `undefined` when the text does not begin with it.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = fence.exec(text.slice(0, 2000));
  if (!open) return undefined;
  const start = open[0].length;
  const close = text
    .slice(start, start + 20_000)
    .search(open[1] === '---' ? /^---[ \t]*\r?$/mu : /^\+\+\+[ \t]*\r?$/mu);
  if (close < 0) return undefined;
  const fields = readFields(text.slice(start, start + close));
  // A dashed line above ordinary text is a rule and no fence.
  if (fields.size === 0) return undefined;
  const end = start + close + 3;
  return { raw: text.slice(0, end).trim(), fields, end };
}

function readFields(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let list: string[] | undefined;
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '' || /^\s*#/u.test(line)) continue;
    const item = /^\s*-\s+(.*)$/u.exec(line)?.[1];
    if (item !== undefined && list) {
      list.push(unquote(item));
      continue;
    }
    const [, key, value] = /^([\w-]{1,40})\s{0,4}[:=]\s*(.*)$/u.exec(line) ?? [];
    // Nested fields belong to a theme's settings, not to the article.
    if (key === undefined || value === undefined) {
      if (/^\s/u.test(line)) continue;
      return new Map();
    }
    list = readValue(value);
    fields.set(key.toLowerCase(), list);
  }
  return fields;
}

function readValue(value: string): string[] {
  const bare = value.trim();
  if (bare === '') return [];
  const inline = /^\[(.*)\]$/u.exec(bare)?.[1];
  return inline === undefined
    ? [unquote(bare)]
    : inline
        .split(',')
        .map(unquote)
        .filter((part) => part !== '');
}

function unquote(value: string): string {
  const bare = value.trim();
  const [, quote, inner] = /^(['"])(.*)\1$/u.exec(bare) ?? [];
  if (inner === undefined) return bare;
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll('\\"', '"').replaceAll('\\\\', '\\');
}

const names: readonly [MetaField, readonly string[]][] = [
  ['title', ['title']],
  ['byline', ['author', 'authors', 'byline']],
  ['source', ['source', 'from']],
  ['site', ['site', 'site_name', 'sitename']],
  ['publishedAt', ['date', 'published', 'publishedat', 'pubdate', 'created', 'time']],
  ['section', ['section', 'channel']],
  ['editors', ['editor', 'editors']],
  ['description', ['description', 'summary', 'excerpt']],
];

/** What front matter says of the article. */
export function metaOf({ fields }: FrontMatter): Evidence['meta'] {
  const meta: Evidence['meta'] = {};
  for (const [field, keys] of names) {
    const values = keys.flatMap((key) => fields.get(key) ?? []).filter((value) => value !== '');
    if (values.length > 0) meta[field] = values;
  }
  const categories = fields.get('categories') ?? fields.get('category') ?? [];
  // A feed reader writes the feed's name as author and as category: that is a site, not a person.
  const feed = meta.byline?.filter((author) => categories.includes(author)) ?? [];
  if (feed.length > 0) {
    meta.site ??= feed;
    const people = meta.byline?.filter((author) => !feed.includes(author)) ?? [];
    if (people.length > 0) meta.byline = people;
    else delete meta.byline;
  }
  return meta;
}
