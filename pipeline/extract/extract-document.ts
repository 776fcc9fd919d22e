import { allSiteRules } from '../../seeds/site-rules.ts';
import { textOf } from '../article/block-text.ts';
import { detectScript } from '../convert/detect-script.ts';
import { labelledSource, tidyName } from '../metadata/read-source.ts';
import { readTimes } from '../metadata/read-time.ts';
import type { Article, Block, Extraction, Script } from '../types.ts';
import { assemble } from './assemble.ts';
import { attributeTimes } from './attribute-times.ts';
import { carriedPages } from './carried-pages.ts';
import type { Choice } from './choose-container.ts';
import { findStory, type Story } from './find-story.ts';
import { findSubtitle } from './find-subtitle.ts';
import { framesOf } from './frames.ts';
import type { DocumentPage } from './page.ts';
import { type PageBlocks, textOfPageBlock } from './page-block.ts';
import { rateConfidence } from './rate-confidence.ts';
import { readBlocks } from './read-blocks.ts';
import { readByReadability } from './read-by-readability.ts';
import { readHead } from './read-head.ts';
import type { Meta } from './read-meta.ts';

/** Finds the article in a document and marks everything else on the page as removed, in page order. */
export function extractDocument(given: DocumentPage): Extraction | undefined {
  // Where styles hide everything, a script has yet to show it: then only what the markup itself says counts.
  const { isHidden: _, ...plain } = given;
  const own = extractFrom(given) ?? (given.isHidden ? extractFrom(plain) : undefined);
  if (own && own.article.confidence >= sure) return own;
  // A page that has nothing to say itself may show the article in a frame of the same site, or carry it for a script.
  return surest([...framesOf(given), ...carriedPages(given)].map(extractFrom)) ?? own;
}

/** At this confidence a region is what its page is about: more than nine in ten are. */
const sureOfRegion = 0.8;

/** At this confidence nobody looks elsewhere. */
const sure = 0.4;

function surest(extractions: readonly (Extraction | undefined)[]): Extraction | undefined {
  return extractions.reduce((best, next) => {
    if (!next || next.article.confidence < sure) return best;
    return best && best.article.confidence >= next.article.confidence ? best : next;
  }, undefined);
}

function extractFrom(given: DocumentPage): Extraction | undefined {
  const { document, url, isHidden, second = false, siteRules = allSiteRules } = given;
  const root = document.body ?? document.documentElement;
  if (!root) return undefined;
  const page = readBlocks(root, baseOf(document, url), isHidden);
  const head = readHead(document, page);
  const story = findStory({ document, url, siteRules, second }, page, head);
  if (!story) return undefined;
  const { choice, headline, title, rule, ruled } = story;
  const script = scriptOf(title, page, choice);
  const subtitle = findSubtitle(page.blocks, headline?.index ?? -1);
  // Outside Chinese, where our cues know less, Readability has a vote.
  const assembled = script === 'other' && !ruled && !second ? vote(story, page, root) : assemble({ ...story, page });
  const blocks = withoutLine(assembled, subtitle);
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
  const times = attributeTimes(document, headline && page.blocks[headline.index]?.element);
  const publishedAt = [...(head.meta.publishedAt ?? []), ...times];
  return {
    article,
    evidence: {
      pageText: head.lines.join('\n'),
      titles: [...new Set([title, ...head.titles])].filter(Boolean),
      meta: { ...head.meta, ...(publishedAt.length > 0 && { publishedAt }), ...ruled?.meta },
    },
    hasSecond: story.hasSecond,
    ...(rule && { siteRule: { id: rule.id, used: ruled !== undefined } }),
  };
}

/**
 * The article's blocks as far as Readability keeps them too. It is shown the region that was chosen, which takes it a
 * third of the time and more, and the whole page only where the region is doubtful.
 */
function vote(story: Story, page: PageBlocks, root: Element): Block[] {
  const own = assemble({ ...story, page });
  const region = page.nodes[story.choice.best.node]?.element ?? root;
  const doubtful = rateConfidence({ title: story.title, blocks: own }) < sureOfRegion;
  const voted = readByReadability(doubtful ? root : region, page);
  return voted ? assemble({ ...story, page, voted }) : own;
}

/** The script of the story and its title; so many characters tell. */
function scriptOf(title: string, { blocks, nodes }: PageBlocks, { best }: Choice): Script {
  const { first, end } = nodes[best.node] ?? { first: 0, end: 0 };
  const sample = blocks.slice(first, end).map(textOfPageBlock).join('\n');
  return detectScript(`${title}\n${sample.slice(0, 20_000)}`);
}

/** The line has become a field of the article. */
function withoutLine(blocks: Block[], line: string | undefined): Block[] {
  if (line === undefined) return blocks;
  const at = blocks.findIndex((block) => !block.removed && textOf(block).trim() === line);
  return blocks.map((block, index) =>
    index === at ? { ...block, removed: { rule: 'extract/subtitle', reason: 'metadata' } } : block,
  );
}

/** What a site's rule points to is believed before any line of the page. */
function ruledFields(meta: Meta = {}): Pick<Article, 'source' | 'byline' | 'publishedAt'> {
  const [source] = meta.source ?? [];
  const [byline] = meta.byline ?? [];
  const time = (meta.publishedAt ?? []).flatMap(readTimes).find(({ precise }) => precise);
  const name = source && (labelledSource(source)?.source ?? tidyName(source));
  return { ...(name && { source: name }), ...(byline && { byline }), ...(time && { publishedAt: time.iso }) };
}

function baseOf(document: Document, url: string): string {
  const named = document.querySelector('base[href]')?.getAttribute('href');
  try {
    return new URL(named ?? '', url).href;
  } catch {
    return url; // A broken base is ignored, as browsers do.
  }
}
