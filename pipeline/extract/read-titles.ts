import type { PageBlock } from './page-block.ts';
import { textOfPageBlock } from './page-block.ts';
import { metaContents } from './read-meta.ts';

/** What the page's head calls the page, the surest first, raw: og:title, other metas, JSON-LD, the title element. */
export function headTitles(document: Document, jsonTitles: readonly string[]): string[] {
  const titles = [
    ...metaContents(document, [
      'og:title',
      'twitter:title',
      'articletitle',
      'title',
      'parsely-title',
      'sailthru.title',
    ]),
    ...jsonTitles,
    (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  ];
  return [...new Set(titles.filter((title) => title !== ''))];
}

export interface Headline {
  /** Index of the block that shows it; -1 when only the head of the page names it. */
  index: number;
  text: string;
  confirmed: boolean;
}

const longest = 120;
const titleClass =
  /(^|[\s_-])(h1|title|tit|headline|bt|biaoti|subject|main-?title|article-?title|news-?title)([\s_-]|$|[A-Z\d])/i;

/** The block that shows the headline: the one that the head's titles confirm best. */
export function findHeadline(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  siteNames: readonly string[],
): Headline | undefined {
  const sources = titles.map(letters).filter((title) => title.length >= 2);
  const sites = new Set(siteNames.map(letters));
  let best: { index: number; score: number; text: string } | undefined;
  blocks.forEach((candidate, index) => {
    const { kind } = candidate.block;
    if (candidate.length < 2 || candidate.length > longest || (kind !== 'heading' && kind !== 'paragraph')) return;
    if (candidate.hiding === 'gone' || candidate.hint?.reason === 'comment') return;
    const text = textOfPageBlock(candidate);
    const own = letters(text);
    if (own.length < 2 || sites.has(own)) return;
    const confirmed = Math.max(0, ...sources.map((source) => agreement(own, source)));
    if (confirmed < 0.4) return;
    const score = confirmed + rankOf(candidate);
    if (!best || score > best.score + 0.01) best = { index, score, text };
  });
  if (best) return { index: best.index, text: completed(best.text, titles), confirmed: true };
  return undefined;
}

/** How far one title confirms the other, 0 to 1: the share of the longer that the shorter covers. */
export function agreement(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 && short !== long) return 0;
  if (long.startsWith(short)) return Math.min(1, 0.4 + (0.8 * short.length) / long.length);
  // At the end of a title stands the site's name.
  if (long.endsWith(short)) return Math.min(1, (0.8 * short.length) / long.length);
  if (long.includes(short)) return Math.min(1, 0.2 + (0.8 * short.length) / long.length);
  return 0.9 * likeness(a, b);
}

/** Share of two-character pieces in common, for titles that differ by a word; 0 when it is less than most. */
function likeness(a: string, b: string): number {
  if (a.length < 8 || b.length < 8 || Math.abs(a.length - b.length) > a.length / 2) return 0;
  const pieces = new Set<string>();
  for (let i = 0; i + 2 <= a.length; i++) pieces.add(a.slice(i, i + 2));
  let hits = 0;
  for (let i = 0; i + 2 <= b.length; i++) if (pieces.has(b.slice(i, i + 2))) hits++;
  const share = (2 * hits) / (a.length + b.length - 2);
  return share >= 0.65 ? share : 0;
}

/** Letters and digits only, so that marks and spaces set differently do not count. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function rankOf({ block, element, linked, length, hint }: PageBlock): number {
  let rank = 0;
  const tag = element.localName;
  if (block.kind === 'heading') rank += tag === 'h1' ? 0.3 : tag === 'h2' ? 0.22 : 0.15;
  else if (titleClass.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) rank += 0.15;
  if (linked > length / 2) rank -= 0.3;
  if (hint) rank -= hint.reason === 'navigation' ? 0.1 : 0.25;
  return rank;
}

/** A headline the layout cut short (某地发布新规…) is completed from the head. */
function completed(text: string, titles: readonly string[]): string {
  const cut = /^(.{6,}?)(…|\.{3})$/.exec(text);
  const whole = cut?.[1] !== undefined ? titles.find((title) => title.startsWith(cut[1] ?? text)) : undefined;
  return whole ?? text;
}
