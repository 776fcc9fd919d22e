import { allSiteRules } from '../../seeds/site-rules.ts';
import { textOf } from '../article/block-text.ts';
import { detectScript } from '../convert/detect-script.ts';
import { labelledSource, tidyName } from '../metadata/read-source.ts';
import { readTimes } from '../metadata/read-time.ts';
import { siteless } from '../metadata/siteless.ts';
import type { Article, Block, Evidence, Extraction } from '../types.ts';
import { applySiteRule } from './apply-site-rule.ts';
import { assemble } from './assemble.ts';
import { attributeTimes } from './attribute-times.ts';
import { carriedPages } from './carried-pages.ts';
import { checkStatedBody } from './check-stated-body.ts';
import { type Choice, chooseContainer } from './choose-container.ts';
import { findSubtitle } from './find-subtitle.ts';
import { framesOf } from './frames.ts';
import type { DocumentPage } from './page.ts';
import { type PageBlock, type PageBlocks, textOfPageBlock } from './page-block.ts';
import { rateConfidence } from './rate-confidence.ts';
import { readBlocks } from './read-blocks.ts';
import { readByReadability } from './read-by-readability.ts';
import { readJsonLd } from './read-json-ld.ts';
import { type Meta, readMeta } from './read-meta.ts';
import { findHeadline, findOpening, type Headline, headTitles, nameOnlySite, nearestHeading } from './read-titles.ts';
import { sectionOf, siteOf, titlesOfSite } from './site-lines.ts';
import { findSiteRule } from './site-rule.ts';
import { unfoldsText, type Weight, weighBlock } from './weigh-blocks.ts';

/** Less text than this, in characters of story, is no article. */
const leastStory = 20;

/** Finds the article in a document and marks everything else on the page as removed, in page order. */
export function extractDocument(given: DocumentPage): Extraction | undefined {
  // Where styles hide everything, a script has yet to show it: then only what the markup itself says counts.
  const { isHidden: _, ...plain } = given;
  const own = extractFrom(given) ?? (given.isHidden ? extractFrom(plain) : undefined);
  if (own && own.article.confidence >= sure) return own;
  // A page that has nothing to say itself may show the article in a frame of the same site, or carry it for a script.
  return surest([...framesOf(given), ...carriedPages(given)].map(extractFrom)) ?? own;
}

/** At this confidence nobody looks elsewhere. */
const sure = 0.4;

function surest(extractions: readonly (Extraction | undefined)[]): Extraction | undefined {
  return extractions.reduce((best, next) => {
    if (!next || next.article.confidence < sure) return best;
    return best && best.article.confidence >= next.article.confidence ? best : next;
  }, undefined);
}

function extractFrom({
  document,
  url,
  isHidden,
  second,
  siteRules = allSiteRules,
}: DocumentPage): Extraction | undefined {
  const root = document.body ?? document.documentElement;
  if (!root) return undefined;
  const page = readBlocks(root, baseOf(document, url), isHidden);
  const json = readJsonLd(document);
  const titles = headTitles(document, json.titles);
  const headMeta = readMeta(document, json.meta);
  const lines = page.blocks.map(textOfPageBlock);
  const siteNames = [...(headMeta.site ?? []), ...titlesOfSite(titles, lines)];
  const confirmed = findHeadline(page.blocks, titles, siteNames);
  const unfolds = unfoldsText(page.blocks);
  const weights = page.blocks.map((block) => weighBlock(block, unfolds));
  const named = confirmed?.text ?? siteless(titles, siteNames) ?? '';
  const chosenRegion = chooseContainer(page, weights, {
    headline: confirmed,
    title: named,
    opening: confirmed ? -1 : findOpening(page.blocks, [named]),
  });
  const general = chosenRegion && checkStatedBody(page, chosenRegion, json.body);
  if (!general || general.best.value < leastStory) return undefined;
  const rule = second ? undefined : findSiteRule(siteRules, url, document);
  const ruled = rule && applySiteRule(rule, document, page, general);
  const other = second ? general.second : undefined;
  const choice = other ? { ...general, best: other, nextStory: Number.POSITIVE_INFINITY } : (ruled?.choice ?? general);
  const { first, end } = page.nodes[choice.best.node] ?? { first: 0, end: 0 };
  const found = other
    ? nearestHeading(page.blocks, page.nodes[other.node]?.first ?? 0)
    : (headlineOf(page.blocks, ruled?.headline) ?? confirmed ?? unconfirmed());
  function unconfirmed(): Headline | undefined {
    return nameOnlySite(titles, siteNames) ? nearestHeading(page.blocks, firstProse(page, weights, choice)) : undefined;
  }
  // A headline below the story is shown there by the way, and nothing stands between it and the story.
  const headline = found && found.index >= end ? { ...found, index: -1 } : found;
  const title = headline?.text ?? siteless(titles, siteNames) ?? '';
  const sample = page.blocks.slice(first, end).map(textOfPageBlock).join('\n');
  const script = detectScript(`${title}\n${sample.slice(0, 20_000)}`);
  // Outside Chinese, where our cues know less, a block is the article's only if Readability keeps it too.
  const voted = script === 'other' && !ruled && !second ? readByReadability(document, page) : undefined;
  const assembled = assemble({ page, weights, choice, headline, title, voted, ruled });
  const subtitle = findSubtitle(page.blocks, headline?.index ?? -1);
  const blocks = subtitle === undefined ? assembled : withoutLine(assembled, subtitle);
  const times = attributeTimes(document, headline && page.blocks[headline.index]?.element);
  const publishedAt = [...(headMeta.publishedAt ?? []), ...times];
  const meta = { ...headMeta, ...(publishedAt.length > 0 && { publishedAt }), ...ruled?.meta };
  const article: Article = {
    schema: 1,
    url,
    title,
    ...(subtitle !== undefined && { subtitle }),
    script,
    blocks,
    edits: [],
    figures: [],
    ...ruledFields(ruled?.meta),
    confidence: rateConfidence({ title, blocks }),
  };
  return {
    article,
    evidence: {
      pageText: lines.join('\n'),
      titles: [...new Set([title, ...titles])].filter(Boolean),
      meta: completeMeta(meta, lines),
    },
    hasSecond: !second && general.second !== undefined && general.second.value >= leastStory,
    ...(rule && { siteRule: { id: rule.id, used: ruled !== undefined } }),
  };
}

/** The line has become a field of the article. */
function withoutLine(blocks: readonly Block[], line: string): Block[] {
  const at = blocks.findIndex((block) => !block.removed && textOf(block).trim() === line);
  return blocks.map((block, index) =>
    index === at ? { ...block, removed: { rule: 'extract/subtitle', reason: 'metadata' } } : block,
  );
}

/** What a page's head does not say, its breadcrumb and footer may. */
function completeMeta(meta: Evidence['meta'], lines: readonly string[]): Evidence['meta'] {
  const section = sectionOf(lines);
  const site = siteOf(lines);
  return {
    ...meta,
    ...(!meta.section && section !== undefined && { section: [section] }),
    ...(!meta.site && site !== undefined && { site: [site] }),
  };
}

/** Where the story begins in the chosen region. */
function firstProse({ nodes }: PageBlocks, weights: readonly Weight[], { best }: Choice): number {
  const { first, end } = nodes[best.node] ?? { first: 0, end: 0 };
  const index = weights.slice(first, end).findIndex(({ prose }) => prose);
  return index < 0 ? first : first + index;
}

/** What a site's rule points to is believed before any line of the page. */
function ruledFields(meta: Meta = {}): Pick<Article, 'source' | 'byline' | 'publishedAt'> {
  const [source] = meta.source ?? [];
  const [byline] = meta.byline ?? [];
  const time = (meta.publishedAt ?? []).flatMap(readTimes).find(({ precise }) => precise);
  const name = source && (labelledSource(source)?.source ?? tidyName(source));
  return { ...(name && { source: name }), ...(byline && { byline }), ...(time && { publishedAt: time.iso }) };
}

/** The block that shows the headline a site's rule points to. */
function headlineOf(blocks: readonly PageBlock[], element: Element | undefined): Headline | undefined {
  const index = element ? blocks.findIndex((block) => element.contains(block.element) && block.length > 0) : -1;
  const block = blocks[index];
  return block && { index, text: textOfPageBlock(block), confirmed: true };
}

function baseOf(document: Document, url: string): string {
  const named = document.querySelector('base[href]')?.getAttribute('href');
  try {
    return new URL(named ?? '', url).href;
  } catch {
    return url; // A broken base is ignored, as browsers do.
  }
}
