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
  /** How many blocks show it, one after another; 1 when absent. */
  lines?: number;
  text: string;
  confirmed: boolean;
}

const longest = 120;
const mostLines = 3;
const shortestPiece = 8;
const titleClass =
  /(^|[\s_-])(h1|headline|bt|biaoti|subject|(?:big|main|article|news|detail|content|show|doc|info|xl)?-?tit(?:le)?)([\s_-]|$|[A-Z\d])/i;

/** The block that shows the headline: the one that the head's titles confirm best. */
export function findHeadline(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  siteNames: readonly string[],
): Headline | undefined {
  const sources = sourcesOf(titles).filter((source) => !siteNames.some((name) => letters(name) === source));
  const sites = new Set(siteNames.map(letters));
  let best: { index: number; lines: number; score: number; text: string } | undefined;
  blocks.forEach((candidate, index) => {
    const { kind } = candidate.block;
    if (candidate.length < 2 || candidate.length > longest || (kind !== 'heading' && kind !== 'paragraph')) return;
    if (candidate.hiding === 'gone') return;
    for (const { text, lines } of linesFrom(blocks, index)) {
      const own = letters(text);
      if (own.length < 2 || sites.has(own)) continue;
      const confirmed = Math.max(0, ...sources.map((source) => agreement(own, source)));
      if (confirmed < 0.4 || opensStory(text, own, sources)) continue;
      const score = confirmed + rankOf(candidate);
      if (!best || score > best.score + 0.01) best = { index, lines, score, text };
    }
  });
  if (best) return { index: best.index, lines: best.lines, text: completed(best.text, titles), confirmed: true };
  return undefined;
}

/** What may confirm a headline; the name of a site does so only where nothing else is said. */
function sourcesOf(titles: readonly string[]): string[] {
  const pieces = piecesOf(titles);
  const telling = titles.filter((title) => !siteTitle.test(title));
  return [...new Set([...(telling.length > 0 ? telling : titles), ...pieces].map(letters))].filter(
    (title) => title.length >= 2,
  );
}

/** The block in which a story begins with its title; -1 when none does. */
export function findOpening(blocks: readonly PageBlock[], titles: readonly string[]): number {
  const sources = sourcesOf(titles).filter((source) => source.length >= shortestPiece);
  return blocks.findIndex((block) => {
    if (block.length < 40 || block.linked > 0 || block.hiding) return false;
    const text = textOfPageBlock(block);
    const own = letters(text.slice(0, 2 * longest));
    return opensStory(text, own, sources) && sources.some((source) => own.startsWith(source));
  });
}

/** 【某地发布新规】某社9月3日电，…: a paragraph that begins with the title is the story's. */
function opensStory(text: string, own: string, sources: readonly string[]): boolean {
  return /[。；，].{6,}[。！？]["”」]?$/u.test(text) && !sources.some((source) => source.length * 1.3 >= own.length);
}

/** The text of a block, and with the lines that follow it in the same element, as a headline set in two lines has. */
function linesFrom(blocks: readonly PageBlock[], index: number): { text: string; lines: number }[] {
  const found: { text: string; lines: number }[] = [];
  let text = '';
  for (let lines = 1; lines <= mostLines; lines++) {
    const block = blocks[index + lines - 1];
    if (!block || block.element !== blocks[index]?.element || block.length + text.length > longest) break;
    text += textOfPageBlock(block);
    found.push({ text, lines });
  }
  return found;
}

/**
 * The part of a title of several parts that is the headline, when it is long enough: the first that names no site.
 * 某地发布新规 of 某地发布新规 - 城事杂谈 - 某某网, and of 某某网-某地发布新规.
 */
function piecesOf(titles: readonly string[]): string[] {
  return titles.flatMap((title) => {
    const pieces = title.split(/\s*[_|｜]\s*|\s+[-—–·]\s+/);
    const first = pieces.length > 1 ? pieces : title.split('-');
    const isSite = siteTitle.test(first[0] ?? '');
    if (first === pieces || isSite) {
      const piece = isSite ? first.find((part) => !siteTitle.test(part)) : first[0];
      if (first.length > 1 && piece !== undefined && letters(piece).length >= shortestPiece) return [piece.trim()];
    }
    return [];
  });
}

/** A title that is an outlet's name and nothing else. */
const siteTitle = /^[^，。！？,]{0,12}(?:网|網|报|報|首页|首頁|频道|頻道)$|[欢歡]迎[您你]|[官门門][方户戶][网網]站$/;

/** How far above the story, in blocks, an unconfirmed headline may stand. */
const reach = 12;

/**
 * The heading nearest above the story, for pages whose head names only the site: e-papers and old systems.
 * `first` is the index of the story's first block.
 */
export function nearestHeading(blocks: readonly PageBlock[], first: number): Headline | undefined {
  for (let index = first; index >= Math.max(0, first - reach); index--) {
    const block = blocks[index];
    if (!block || block.length < 5 || block.length > 60 || block.linked > block.length / 2 || block.hiding) continue;
    const { element } = block;
    const isTitle =
      /^(?:h[1-3]|founder-title)$/.test(element.localName) ||
      titleClass.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
    if (isTitle && block.block.kind !== 'image') return { index, text: textOfPageBlock(block), confirmed: false };
  }
  return overStamp(blocks, first);
}

const stamp = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}/;

/** The line right above the one that gives time or source, on pages without headings. */
function overStamp(blocks: readonly PageBlock[], first: number): Headline | undefined {
  for (let index = first - 1; index >= Math.max(1, first - reach); index--) {
    const [above, line] = [blocks[index - 1], blocks[index]];
    if (!above || !line || line.length > 80 || !stamp.test(textOfPageBlock(line))) continue;
    if (above.block.kind !== 'paragraph' || above.length < 5 || above.length > 60 || above.linked > 0) return undefined;
    return { index: index - 1, text: textOfPageBlock(above), confirmed: false };
  }
  return undefined;
}

/** Whether the head's titles say nothing but the site's name. */
export function nameOnlySite(titles: readonly string[], siteNames: readonly string[]): boolean {
  const sites = siteNames.map(letters);
  return titles.every((title) => letters(title).length < 9 || sites.includes(letters(title)) || siteTitle.test(title));
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

const badge = /^(?:原创|原創|独家|獨家|组图|組圖|图|圖|视频|影音|转载|置顶|热|荐|新|new|vip|\d{1,6})$/i;

/** A headline the layout cut short (某地发布新规…) is completed from the head, and a badge beside it (原创) is left out. */
function completed(text: string, titles: readonly string[]): string {
  const cut = /^(.{6,}?)(…|\.{3})$/.exec(text);
  const whole = cut?.[1] !== undefined ? titles.find((title) => title.startsWith(cut[1] ?? text)) : undefined;
  if (whole) return whole;
  const known = [...titles, ...piecesOf(titles)];
  if (known.includes(text.trim())) return text;
  const plain = known.find((title) => {
    if (!text.includes(title)) return false;
    const extra = text.replace(title, '');
    const bare = extra.replace(/[[【][^\]】]{1,8}[\]】]/g, '');
    return badge.test(extra.replace(/[\s[\]【】|·]/g, '')) || (bare !== extra && bare.trim() === '');
  });
  return plain ?? text;
}
