import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import { isProse } from '../article/prose.ts';
import type { Article, Block, Evidence, Removal } from '../types.ts';
import { isChannelName } from './channel-names.ts';
import { choosePublishedAt } from './choose-published-at.ts';
import { consumedLines } from './consumed-lines.ts';
import { readDateLine } from './date-line.ts';
import { closingStamps, type HeadLine, headLines } from './head-lines.ts';
import { type LabelLine, readLabelLine } from './label-line.ts';
import { type NamesBeside, namesBeside } from './names-beside.ts';
import { readByline, readEditors } from './read-people.ts';
import { isOutletName, labelledSource, readDateline, toldSource } from './read-source.ts';
import { type Reporter, readReporterLine, readTelegramHead } from './reporter-line.ts';

/** Lines of metadata stand near the head or the end of the article: this many kept blocks are looked at on each side. */
const reach = 8;
/** A line that names the source may have more of the site's lines under it. */
const farReach = 24;

/** What the lines of the article say of it. */
type Facts = LabelLine & Reporter & { section?: string };

/** Reads byline, source, time, editors, section and dateline; a line it consumes is marked removed with reason `metadata`. */
export function readMetadata(article: Article, evidence: Evidence): Article {
  const { facts, removals } = readWholeLines(article);
  const kept = article.blocks.filter((block) => !block.removed && !removals.has(block));
  const telegram = readTelegramOf(kept);
  const lines = headLines(article);
  const loose = readLooseLines(article, lines);
  const stated = evidence.meta.publishedAt ?? [];
  const published =
    choosePublishedAt(lines, stated, article) ?? choosePublishedAt(closingStamps(article), stated, article);
  const time = published?.line && { ...published.moment, line: published.line };
  const beside = withoutSection(namesBeside(lines, time), evidence.meta.section ?? []);
  const bare = lines.find(({ text, below }) => below && isOutletName(text))?.text.trim();
  const labelled = longer(facts.source, loose.source ?? tailSource(article));
  const found = merge(merge(facts, loose), merge(merge(beside, present('source', bare)), followedBy(kept)));
  const described = describe(article, evidence, {
    ...merge(telegram, found),
    ...present('source', sourceOf(telegram.source, labelled) ?? found.source),
    ...(published && { publishedAt: published.moment.iso }),
  });
  const consumed = consumedLines(article, lines);
  return markRemoved(
    described,
    (block) =>
      removals.get(block) ?? (consumed.has(block.id) ? { rule: 'metadata/head-line', reason: 'metadata' } : undefined),
  );
}

/** Lines that are metadata and nothing else. */
function readWholeLines(article: Article): { facts: Facts; removals: Map<Block, Removal> } {
  const kept = article.blocks.filter((block) => !block.removed);
  const removals = new Map<Block, Removal>();
  let facts: Facts = {};
  for (const [index, block] of kept.entries()) {
    if (index >= reach && index < kept.length - reach) continue;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    const line = readLine(textOf(block), index < reach);
    if (!line) continue;
    facts = merge(facts, withChannel(line.facts));
    removals.set(block, { rule: line.rule, reason: 'metadata' });
  }
  return { facts, removals };
}

/** 出处：探索 names a channel of the site, whoever else is named as the source. */
function withChannel({ source, ...facts }: Facts): Facts {
  if (source === undefined) return facts;
  return isChannelName(source) ? { ...facts, section: source } : { ...facts, source };
}

/** A bare name beside the time that the breadcrumb knows as a section is no source. */
function withoutSection({ source, ...names }: NamesBeside, sections: readonly string[]): NamesBeside {
  return source === undefined || sections.includes(source) ? names : { source, ...names };
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

function openingOf(kept: readonly Block[]): string[] {
  return kept
    .filter((block) => isProse(textOf(block)))
    .slice(0, 2)
    .map(textOf);
}

function readTelegramOf(kept: readonly Block[]): Facts {
  const opening = openingOf(kept);
  const telegram = opening[0] === undefined ? undefined : readTelegramHead(opening[0]);
  const dateline = opening.map(readDateline).find((found) => found?.dateline !== undefined);
  return { ...dateline, ...telegram, ...(dateline && { source: dateline.source }) };
}

/** Whom the first paragraphs follow, when nothing else names a source: 据某某报消息, 虎扑5月12日讯. */
function followedBy(kept: readonly Block[]): Facts {
  return present(
    'source',
    openingOf(kept)
      .map(readDateline)
      .find((found) => found !== undefined)?.source,
  );
}

/** What lines of the head say among buttons and counters, and names that stand alone. */
function readLooseLines(article: Article, lines: readonly HeadLine[]): Facts {
  const labelled = lines.map(({ text }) => labelledSource(text)).filter((found) => found !== undefined);
  const source =
    labelled.find((found) => found.source !== undefined)?.source ??
    lines.map(({ text }) => toldSource(text)).find((name) => name !== undefined);
  const section = labelled.find((found) => found.section !== undefined)?.section;
  const byline = lines.map(({ text }) => readByline(text)).find((name) => name !== undefined);
  const editors = [
    ...new Set(
      article.blocks.filter(mayNameEditors).flatMap((block) => textOf(block).split('\n').flatMap(readEditors)),
    ),
  ];
  return {
    ...present('source', source),
    ...present('section', section),
    ...present('byline', byline),
    ...(editors.length > 0 && { editors }),
  };
}

/** The source that a line under the story names: （摘自《江南日报》，有删节）. */
function tailSource({ blocks }: Article): string | undefined {
  const tail = blocks.filter((block) => block.kind === 'paragraph' && mayNameEditors(block)).slice(-farReach);
  return tail
    .map(textOf)
    .filter((text) => text.length <= 80)
    .map((text) => labelledSource(text)?.source)
    .find((source) => source !== undefined);
}

function mayNameEditors({ removed, kind }: Block): boolean {
  if (kind === 'image') return false;
  if (!removed || removed.reason === 'metadata' || removed.reason === 'credit') return true;
  return removed.rule === 'extract/region' && removed.reason !== 'comment' && removed.reason !== 'recommendation';
}

/** An agency's dateline comes before a label, except where the label names the same house: 新华社…电, 来源：新华网. */
function sourceOf(agency: string | undefined, labelled: string | undefined): string | undefined {
  const sameHouse = agency !== undefined && labelled !== undefined && labelled.slice(0, 2) === agency.slice(0, 2);
  return sameHouse ? labelled : (agency ?? labelled);
}

/** One label read strictly and loosely: 人民网 or 人民网-《人民日报》. */
function longer(strict: string | undefined, loose: string | undefined): string | undefined {
  return strict !== undefined && loose?.startsWith(strict) ? loose : (strict ?? loose);
}

/** What was said first counts; editors are gathered. */
function merge(first: Facts, second: Facts): Facts {
  const editors = [...new Set([...(first.editors ?? []), ...(second.editors ?? [])])];
  return { ...second, ...first, ...(editors.length > 0 && { editors }) };
}

/** What the article's lines say comes before what the page's head says. */
function describe(article: Article, { meta }: Evidence, facts: Facts): Article {
  const editors = facts.editors ?? meta.editors;
  return {
    ...article,
    ...present('byline', article.byline ?? facts.byline ?? meta.byline?.find(isPersonName)),
    ...present('source', article.source ?? facts.source ?? meta.source?.find(isShortName) ?? outletOf(meta.site)),
    ...present('site', article.site ?? meta.site?.[0]),
    ...present('dateline', article.dateline ?? facts.dateline),
    ...present('publishedAt', article.publishedAt ?? facts.publishedAt),
    ...present('section', article.section ?? facts.section ?? meta.section?.[0]),
    ...(article.editors === undefined && editors !== undefined && editors.length > 0 && { editors }),
  };
}

/** The site's own name where it is an outlet's, such as 自由時報電子報: its articles are its own when they name no other source. */
function outletOf(sites: readonly string[] | undefined): string | undefined {
  return sites?.find((name) => isOutletName(name));
}

/** Not the site itself, an office, a program, a web address or an account. */
function isPersonName(name: string): boolean {
  return isShortName(name) && !notPerson.test(name);
}

const notPerson =
  /@|[网網报報站]$|新[闻聞]$|政府|委[员員][会會]|中心|公司|[编編][辑輯]部|办公室|辦公室|^[A-Z]{2,6}$|\b(?:team|cms|admin(?:istrator)?|editor|staff|wordpress|news)\b/iu;

function isShortName(name: string): boolean {
  return name.length <= 40 && !/^https?:/.test(name);
}

function present<K extends keyof Article>(field: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined || value === '' ? {} : ({ [field]: value } as { [P in K]?: string });
}
