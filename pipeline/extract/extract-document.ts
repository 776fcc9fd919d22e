import { textOf } from '../article/block-text.ts';
import { detectScript } from '../convert/detect-script.ts';
import { siteless } from '../metadata/siteless.ts';
import type { Article, Block, Evidence, Extraction } from '../types.ts';
import { assemble } from './assemble.ts';
import { type Choice, chooseContainer } from './choose-container.ts';
import { findSubtitle } from './find-subtitle.ts';
import type { DocumentPage } from './page.ts';
import { type PageBlocks, textOfPageBlock } from './page-block.ts';
import { rateConfidence } from './rate-confidence.ts';
import { readBlocks } from './read-blocks.ts';
import { readByReadability } from './read-by-readability.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';
import { findHeadline, headTitles, nameOnlySite, nearestHeading } from './read-titles.ts';
import { sectionOf, siteOf } from './site-lines.ts';
import { unfoldsText, type Weight, weighBlock } from './weigh-blocks.ts';

/** Less text than this, in characters of story, is no article. */
const leastStory = 20;

/** Finds the article in a document and marks everything else on the page as removed, in page order. */
export function extractDocument({ document, url, isHidden }: DocumentPage): Extraction | undefined {
  const root = document.body ?? document.documentElement;
  if (!root) return undefined;
  const page = readBlocks(root, baseOf(document, url), isHidden);
  const json = readJsonLd(document);
  const meta = readMeta(document, json.meta);
  const titles = headTitles(document, json.titles);
  const siteNames = [...(meta.site ?? [])];
  const confirmed = findHeadline(page.blocks, titles, siteNames);
  const unfolds = unfoldsText(page.blocks);
  const weights = page.blocks.map((block) => weighBlock(block, unfolds));
  const choice = chooseContainer(page, weights, confirmed);
  if (!choice || choice.best.value < leastStory) return undefined;
  const headline =
    confirmed ??
    (nameOnlySite(titles, siteNames) ? nearestHeading(page.blocks, firstProse(page, weights, choice)) : undefined);
  const title = headline?.text ?? siteless(titles, siteNames) ?? '';
  const { first, end } = page.nodes[choice.best.node] ?? { first: 0, end: 0 };
  const sample = page.blocks.slice(first, end).map(textOfPageBlock).join('\n');
  const script = detectScript(`${title}\n${sample.slice(0, 20_000)}`);
  // Outside Chinese, Readability is the better judge of what is an article.
  const chosen = script === 'other' ? readByReadability(document, page) : undefined;
  const assembled = assemble({ page, weights, choice, headline, chosen });
  const subtitle = findSubtitle(page.blocks, headline?.index ?? -1);
  const blocks = subtitle === undefined ? assembled : withoutLine(assembled, subtitle);
  const article: Article = {
    schema: 1,
    url,
    title,
    ...(subtitle !== undefined && { subtitle }),
    script,
    blocks,
    edits: [],
    figures: [],
    confidence: rateConfidence({ choice, headline, blocks }),
  };
  const lines = page.blocks.map(textOfPageBlock);
  return {
    article,
    evidence: {
      pageText: lines.join('\n'),
      titles: [...new Set([title, ...titles])].filter(Boolean),
      meta: completeMeta(meta, lines),
    },
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

function baseOf(document: Document, url: string): string {
  const named = document.querySelector('base[href]')?.getAttribute('href');
  try {
    return new URL(named ?? '', url).href;
  } catch {
    return url; // A broken base is ignored, as browsers do.
  }
}
