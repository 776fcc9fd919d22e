import { textOf } from '../article/block-text.ts';
import { isProse } from '../article/prose.ts';
import { detectScript } from '../convert/detect-script.ts';
import type { Block, Evidence, Extraction, Removal } from '../types.ts';
import { readBreadcrumb } from './breadcrumb.ts';
import { type FrontMatter, metaOf, readFrontMatter } from './front-matter.ts';
import { findHeadlineLine, kindOf } from './headline-line.ts';
import type { TextPage } from './page.ts';
import { sectionOf, siteOf } from './site-lines.ts';
import type { TextBlock } from './text-blocks.ts';
import { readTextParts } from './text-parts.ts';

/** How many lines below the headline may repeat it or lead back to the front page. */
const below = 6;

/**
 * Finds the article in text as it was scraped: an article, a Markdown file, a dump of a whole page. All lines become
 * blocks, in order; what stands before the headline is removed as navigation. What follows the article is left to
 * later stages, which see it restored.
 */
export function extractText(page: TextPage): Extraction | undefined {
  const frontMatter = readFrontMatter(page.text);
  const parts = readTextParts(page.text.slice(frontMatter?.end ?? 0), page);
  if (parts.length === 0) return undefined;
  const meta = frontMatter ? metaOf(frontMatter) : {};
  const headline = findHeadline(parts, meta.title?.[0]);
  const removals = judgeHead(parts, headline);
  const blocks: Block[] = parts.map(({ block }, index) => {
    const removed = removals.get(index);
    return { ...block, id: `b${index + 1}`, ...(removed && { removed }) };
  });
  const title = meta.title?.[0] ?? (headline === undefined ? '' : (parts[headline]?.text ?? ''));
  return {
    article: {
      schema: 1,
      url: page.url ?? '',
      title,
      script: detectScript(blocks.map(textOf).join('\n').slice(0, 20_000)),
      blocks: frontMatter ? [frontMatterBlock(frontMatter), ...blocks] : blocks,
      edits: [],
      figures: [],
      confidence: confidenceOf(blocks),
    },
    evidence: evidenceOf(page.text, { parts, title, meta }),
  };
}

/** The block that is the headline; one that front matter names must read the same. */
function findHeadline(parts: readonly TextBlock[], title: string | undefined): number | undefined {
  if (title === undefined) return findHeadlineLine(parts);
  const same = parts.slice(0, 10).findIndex(({ text }) => squeeze(text) === squeeze(title));
  return same < 0 ? undefined : same;
}

/** Marks the headline, its repetitions and what stands before it. Lines of source and time are left to be read. */
function judgeHead(parts: readonly TextBlock[], headline: number | undefined): Map<number, Removal> {
  const removals = new Map<number, Removal>();
  if (headline === undefined) return removals;
  const title = squeeze(parts[headline]?.text ?? '');
  removals.set(headline, { rule: 'extract/headline', reason: 'metadata' });
  for (const [index, part] of parts.slice(0, headline + below).entries()) {
    if (index === headline) continue;
    const isFacts = kindOf(part) === 'facts';
    if (index < headline && !isFacts) removals.set(index, { rule: 'extract/before-headline', reason: 'navigation' });
    else if (squeeze(part.text) === title) {
      removals.set(index, { rule: 'extract/headline-again', reason: 'duplicate' });
    } else if (readBreadcrumb(part.text)) {
      removals.set(index, { rule: 'extract/breadcrumb', reason: 'navigation' });
    }
  }
  return removals;
}

function frontMatterBlock({ raw }: FrontMatter): Block {
  const removed: Removal = { rule: 'extract/front-matter', reason: 'metadata' };
  return { id: 'b0', kind: 'code', text: raw, removed };
}

interface Seen {
  parts: readonly TextBlock[];
  title: string;
  meta: Evidence['meta'];
}

function evidenceOf(pageText: string, { parts, title, meta }: Seen): Evidence {
  const lines = parts.map(({ text }) => text);
  const breadcrumb = lines.slice(0, 80).flatMap((line) => readBreadcrumb(line) ?? [])[0];
  const section = sectionOf(lines);
  const site = siteOf(lines);
  const titles = [title, ...(meta.title ?? []), ...(breadcrumb?.title ? [breadcrumb.title] : [])];
  return {
    pageText,
    titles: [...new Set(titles.filter((one) => one !== ''))],
    meta: {
      ...meta,
      ...(!meta.site && site !== undefined && { site: [site] }),
      ...(!meta.section && section !== undefined && { section: [section] }),
    },
  };
}

/** How much of what is kept reads like an article. */
function confidenceOf(blocks: readonly Block[]): number {
  const texts = blocks.filter((block) => !block.removed).map(textOf);
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  const prose = texts.filter(isProse).reduce((sum, text) => sum + text.length, 0);
  if (all === 0) return 0;
  const share = (prose / all) * Math.min(1, prose / 200);
  return Math.round((0.3 + 0.7 * share) * 100) / 100;
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
