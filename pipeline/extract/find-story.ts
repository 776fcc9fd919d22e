import { siteless } from '../metadata/siteless.ts';
import { applySiteRule, type Ruled } from './apply-site-rule.ts';
import { checkStatedBody } from './check-stated-body.ts';
import { type Choice, chooseContainer } from './choose-container.ts';
import type { DocumentPage } from './page.ts';
import { type PageBlock, type PageBlocks, textOfPageBlock } from './page-block.ts';
import type { PageHead } from './read-head.ts';
import { findOpening, type Headline, nameOnlySite, nearestHeading } from './read-titles.ts';
import { findSiteRule, type SiteRule } from './site-rule.ts';
import { unfoldsText, type Weight, weighBlock } from './weigh-blocks.ts';

/** Less text than this, in characters of story, is no article. */
const leastStory = 20;

/** Where the article stands on its page. */
export interface Story {
  weights: readonly Weight[];
  choice: Choice;
  headline: Headline | undefined;
  title: string;
  /** The rule for the page's site, and what it found. */
  rule: SiteRule | undefined;
  ruled: Ruled | undefined;
  /** Whether another region could be the article. */
  hasSecond: boolean;
}

type Where = Required<Pick<DocumentPage, 'document' | 'url' | 'siteRules'>> & Pick<DocumentPage, 'second'>;

/** Chooses the region, by its site's rule where that finds a good one, and the headline above it. */
export function findStory(
  { document, url, siteRules, second }: Where,
  page: PageBlocks,
  head: PageHead,
): Story | undefined {
  const unfolds = unfoldsText(page.blocks);
  const weights = page.blocks.map((block) => weighBlock(block, unfolds));
  const chosen = chooseContainer(page, weights, {
    headline: head.confirmed,
    title: head.name,
    opening: head.confirmed ? -1 : findOpening(page.blocks, [head.name]),
  });
  const general = chosen && checkStatedBody(page, chosen, head.body);
  if (!general || general.best.value < leastStory) return undefined;
  const hasSecond = general.second !== undefined && general.second.value >= leastStory;
  if (second && general.second) {
    const choice = { ...general, best: general.second, nextStory: Number.POSITIVE_INFINITY };
    const headline = nearestHeading(page.blocks, page.nodes[choice.best.node]?.first ?? 0);
    return {
      weights,
      choice,
      ...named(page, choice, headline, head),
      rule: undefined,
      ruled: undefined,
      hasSecond: false,
    };
  }
  const rule = second ? undefined : findSiteRule(siteRules, url, document);
  const ruled = rule && applySiteRule(rule, document, page, general);
  const choice = ruled?.choice ?? general;
  const headline =
    headlineOf(page.blocks, ruled?.headline) ?? head.confirmed ?? unconfirmedHeadline(page, weights, choice, head);
  return { weights, choice, ...named(page, choice, headline, head), rule, ruled, hasSecond: !second && hasSecond };
}

/** The headline and what it says; one below the story is shown there by the way, and nothing stands between the two. */
function named(
  { nodes }: PageBlocks,
  { best }: Choice,
  found: Headline | undefined,
  { titles, siteNames }: PageHead,
): Pick<Story, 'headline' | 'title'> {
  const end = nodes[best.node]?.end ?? 0;
  const headline = found && found.index >= end ? { ...found, index: -1 } : found;
  return { headline, title: headline?.text ?? siteless(titles, siteNames) ?? '' };
}

/** Where the head names nothing but the site, the heading above the story. */
function unconfirmedHeadline(
  { blocks, nodes }: PageBlocks,
  weights: readonly Weight[],
  { best }: Choice,
  { titles, siteNames }: PageHead,
): Headline | undefined {
  if (!nameOnlySite(titles, siteNames)) return undefined;
  const { first, end } = nodes[best.node] ?? { first: 0, end: 0 };
  const prose = weights.slice(first, end).findIndex((weight) => weight.prose);
  return nearestHeading(blocks, first + Math.max(0, prose));
}

/** The block that shows the headline a site's rule points to. */
function headlineOf(blocks: readonly PageBlock[], element: Element | undefined): Headline | undefined {
  const index = element ? blocks.findIndex((block) => element.contains(block.element) && block.length > 0) : -1;
  const block = blocks[index];
  return block && { index, text: textOfPageBlock(block), confirmed: true };
}
