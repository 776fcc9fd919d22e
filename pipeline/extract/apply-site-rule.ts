import type { Choice } from './choose-container.ts';
import type { PageBlocks } from './page-block.ts';
import type { Meta } from './read-meta.ts';
import type { SiteRule } from './site-rule.ts';

/** What a rule found on a page. */
export interface Ruled {
  id: string;
  choice: Choice;
  /** Indices of the blocks it takes out, with the selector that did. */
  removes: ReadonlyMap<number, string>;
  headline: Element | undefined;
  meta: Meta;
}

/** Least share of the story the general way finds that a rule must find too. */
const leastShare = 0.5;

/**
 * Applies a site's rule. `undefined` when it finds no body or a poor one: sites change, and then the general way is
 * better than an old rule.
 */
export function applySiteRule(
  rule: SiteRule,
  document: Document,
  page: PageBlocks,
  general: Choice,
): Ruled | undefined {
  const node = rule.article.map((selector) => nodeOf(page, document, selector)).find((found) => found !== undefined);
  if (node === undefined) return undefined;
  const best = general.rate(node);
  if (best.value < leastShare * general.best.value) return undefined;
  return {
    id: rule.id,
    choice: { ...general, best },
    removes: removedBy(rule.remove ?? [], page, node),
    headline: first(document, rule.headline),
    meta: {
      ...field('publishedAt', document, rule.time),
      ...field('source', document, rule.source),
      ...field('byline', document, rule.byline),
    },
  };
}

function nodeOf({ nodes }: PageBlocks, document: Document, selector: string): number | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const index = nodes.findIndex((node) => node.element === element && node.end > node.first);
    if (index >= 0) return index;
  }
  return undefined;
}

function removedBy(selectors: readonly string[], { nodes, blocks }: PageBlocks, node: number): Map<number, string> {
  const removes = new Map<number, string>();
  const { first: from = 0, end: to = 0 } = nodes[node] ?? {};
  for (let index = from; index < to; index++) {
    const element = blocks[index]?.element;
    const selector = selectors.find((candidate) => element?.closest(candidate));
    if (selector) removes.set(index, selector);
  }
  return removes;
}

function first(document: Document, selectors: readonly string[] = []): Element | undefined {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element && (element.textContent ?? '').trim() !== '') return element;
  }
  return undefined;
}

function field(name: keyof Meta, document: Document, selectors: readonly string[] | undefined): Meta {
  const text = (first(document, selectors)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 100 ? {} : { [name]: [text] };
}
