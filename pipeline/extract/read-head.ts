import { siteless } from '../metadata/siteless.ts';
import { type PageBlocks, textOfPageBlock } from './page-block.ts';
import { readJsonLd } from './read-json-ld.ts';
import { type Meta, readMeta } from './read-meta.ts';
import { findHeadline, type Headline, headTitles } from './read-titles.ts';
import { sectionOf, siteOf, titlesOfSite } from './site-lines.ts';

/** What a page says of its article outside the article: in its head, its breadcrumb, its footer. */
export interface PageHead {
  /** What the page calls itself, the surest first. */
  titles: readonly string[];
  /** Names of the site that titles may carry. */
  siteNames: readonly string[];
  meta: Meta;
  /** The article's text as stated for search engines. */
  body: string | undefined;
  /** The headline that the titles confirm. */
  confirmed: Headline | undefined;
  /** What the article is called as far as is known without its text; '' when nothing says so. */
  name: string;
  lines: readonly string[];
}

/** Reads what a page says of its article outside the article; its blocks are compared with the titles. */
export function readHead(document: Document, { blocks }: PageBlocks): PageHead {
  const lines = blocks.map(textOfPageBlock);
  const json = readJsonLd(document);
  const titles = headTitles(document, json.titles);
  const meta = completed(readMeta(document, json.meta), lines);
  const siteNames = [...(meta.site ?? []), ...titlesOfSite(titles, lines)];
  const confirmed = findHeadline(blocks, titles, siteNames);
  const name = confirmed?.text ?? siteless(titles, siteNames) ?? '';
  return { titles, siteNames, meta, body: json.body, confirmed, name, lines };
}

/** What a page's head does not say, its breadcrumb and footer may. */
function completed(meta: Meta, lines: readonly string[]): Meta {
  const section = sectionOf(lines);
  const site = siteOf(lines);
  return {
    ...meta,
    ...(!meta.section && section !== undefined && { section: [section] }),
    ...(!meta.site && site !== undefined && { site: [site] }),
  };
}
