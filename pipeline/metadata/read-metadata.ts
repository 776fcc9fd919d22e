import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import { isProse } from '../article/prose.ts';
import type { Article, Block, Evidence, Removal } from '../types.ts';
import { isChannelName } from './channel-names.ts';
import { readDateLine } from './date-line.ts';
import { type LabelLine, readLabelLine } from './label-line.ts';
import { findDate } from './read-date.ts';
import { type Reporter, readReporterLine, readTelegramHead } from './reporter-line.ts';

/** Lines of metadata stand near the head or the end of the article: this many kept blocks are looked at on each side. */
const reach = 8;

/** What the lines of the article say of it. */
type Facts = LabelLine & Reporter;

/** Reads byline, source, time, editors, section and dateline; a line it consumes is marked removed with reason `metadata`. */
export function readMetadata(article: Article, evidence: Evidence): Article {
  const kept = article.blocks.filter((block) => !block.removed);
  const removals = new Map<Block, Removal>();
  let facts: Facts = {};
  for (const [index, block] of kept.entries()) {
    if (index >= reach && index < kept.length - reach) continue;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    const line = readLine(textOf(block), index < reach);
    if (!line) continue;
    facts = merge(facts, line.facts);
    removals.set(block, { rule: line.rule, reason: 'metadata' });
  }
  const first = kept.find((block) => !removals.has(block) && isProse(textOf(block)));
  const telegram = (first && readTelegramHead(textOf(first))) ?? {};
  const described = describe(article, evidence, merge(telegram, facts));
  return markRemoved(described, (block) => removals.get(block));
}

function readLine(text: string, atHead: boolean): { facts: Facts; rule: string } | undefined {
  const labels = readLabelLine(text);
  if (labels) return { facts: labels, rule: 'metadata/label-line' };
  if (!atHead) return undefined;
  const reporter = readReporterLine(text);
  if (reporter) return { facts: reporter, rule: 'metadata/reporter-line' };
  const date = readDateLine(text);
  return date && { facts: date, rule: 'metadata/date-line' };
}

/** What was said first counts; editors are gathered. */
function merge(first: Facts, second: Facts): Facts {
  const editors = [...new Set([...(first.editors ?? []), ...(second.editors ?? [])])];
  return { ...second, ...first, ...(editors.length > 0 && { editors }) };
}

/** What the article's lines say comes before what the page's head says. */
function describe(article: Article, { meta }: Evidence, facts: Facts): Article {
  const channel = facts.source !== undefined && isChannelName(facts.source) ? facts.source : undefined;
  const source = channel === undefined ? facts.source : undefined;
  const editors = facts.editors ?? meta.editors;
  return {
    ...article,
    ...present('byline', article.byline ?? facts.byline ?? meta.byline?.[0]),
    ...present('source', article.source ?? source ?? meta.source?.[0]),
    ...present('site', article.site ?? meta.site?.[0]),
    ...present('dateline', article.dateline ?? facts.dateline),
    ...present('publishedAt', article.publishedAt ?? facts.publishedAt ?? dateOf(meta.publishedAt)),
    ...present('section', article.section ?? channel ?? meta.section?.[0]),
    ...(article.editors === undefined && editors !== undefined && editors.length > 0 && { editors }),
  };
}

function present<K extends keyof Article>(field: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined || value === '' ? {} : ({ [field]: value } as { [P in K]?: string });
}

function dateOf(raw: readonly string[] | undefined): string | undefined {
  for (const text of raw ?? []) {
    const date = findDate(text);
    if (date) return date.iso;
  }
  return undefined;
}
