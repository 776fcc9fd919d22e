import { headWords } from './clean-head.ts';
import type { Comparison } from './comparisons.ts';
import { comparisonOf } from './comparisons.ts';
import type { Draft } from './draft-figure.ts';
import type { Site } from './figure-site.ts';
import { isMeasure } from './measure-nouns.ts';
import { joinPhrases, type Phrase, slicePhrase, trimHead } from './phrase.ts';
import { subjectOfClause } from './subject-of-clause.ts';

/** What 分别 gives to a figure in its turn. */
export interface Share {
  name?: string;
  place?: string;
  comparison?: Comparison;
  /** Which of the levels before in the sentence it is told of. */
  level?: number;
}

/** 前者按年跌13.4%，后者升3.1% */
const ordinal: Readonly<Record<string, number>> = { 前者: -2, 后者: -1 };
const pairWord = /(?:分别|各自|依次|各)/;

/**
 * What a list hands out one by one to the figures behind 分别: places, comparisons, names, or the levels told before in
 * the sentence (破获7.6万起、抓获8.2万名，同比分别上升12.3%和15.8%). Empty where nothing is handed out.
 */
export function readPairs(site: Site, own: Phrase, drafts: readonly Draft[]): Share[] {
  const start = Math.max(site.clause.start, site.previous?.end ?? 0);
  const words = slicePhrase(site.block, start, site.quantity.start);
  const place = ordinal[own.folded];
  if (place !== undefined) return shareOf(levelsOf(drafts).at(place), '');
  const pair = pairWord.exec(words.folded);
  const count = site.siblings;
  if (!pair || count < 2) return [];
  const before = trimHead(slicePhrase(words, 0, pair.index), headWords);
  const list = splitList(before);
  const isPlace = site.places.some((place) => site.block.folded.slice(place.start, place.end) === before.folded);
  const names = new Set(site.places.map((place) => site.block.folded.slice(place.start, place.end)));
  if (list.length === count && list.every((part) => names.has(part.folded)))
    return list.map((part) => ({ place: part.text }));
  const compared = list.map((part) => comparisonOf(part.folded, undefined));
  if (list.length === count && compared.every((comparison) => comparison !== undefined))
    return compared.map((comparison) => ({ comparison }));
  const named = isPlace ? [] : (countedNames(site, own) ?? namesOf(site, own));
  if (named.length > 0) return named.map((name) => ({ name }));
  const last = levelsOf(drafts).slice(-count);
  const isGroup = last.length === count && last.every(({ metric }) => metric !== undefined);
  if (!isGroup || (own.folded !== '' && !/^占|比重|占比|比例|增幅|涨幅|增速$/.test(own.folded))) return [];
  const head = /^占|比重|占比|比例/.test(own.folded) ? own.text : '';
  return last.flatMap((level) => shareOf(level, head));
}

interface Level {
  index: number;
  metric: string | undefined;
}

function levelsOf(drafts: readonly Draft[]): Level[] {
  return drafts.flatMap(({ figure, isLevel }, index) => (isLevel ? [{ index, metric: figure.metric }] : []));
}

function shareOf(level: Level | undefined, head: string): Share[] {
  if (!level) return [];
  return level.metric === undefined ? [{ level: level.index }] : [{ name: level.metric + head, level: level.index }];
}

/** 街电、小电、怪兽、来电4家头部企业的市场份额分别为…: names that are counted before their measure. */
function countedNames(site: Site, own: Phrase): string[] | undefined {
  const { previous, clause, siblings, block } = site;
  if (!previous?.classifier || previous.value !== siblings || own.folded === '') return undefined;
  const list = splitList(trimHead(slicePhrase(block, clause.start, previous.start), headWords));
  return list.length === siblings ? list.map(({ text }) => text + own.text) : undefined;
}

/** The names of a list that fits the figures. */
function namesOf(site: Site, own: Phrase): string[] {
  const isOwn = own.folded !== '';
  if (!isOwn && !site.clauseBefore) return [];
  const list = isOwn ? own : subjectOfClause({ ...site, clause: site.clauseBefore ?? site.clause });
  const parts = splitList(list);
  if (parts.length < 2) return [];
  if (parts.length !== site.siblings && !parts.every((part) => isMeasure(part.folded))) return [];
  const last = parts.at(-1);
  if (!last || !isMeasure(last.folded)) return parts.map(({ text }) => text);
  // 个人及社会发展较佳的比率, 城镇和农村居民收入: what the heads share stands with the last one only.
  return parts.map((part) => {
    const isWhole = part === last || isMeasure(part.folded) || last.folded.length <= part.folded.length + 1;
    return isWhole ? part.text : joinPhrases(part, slicePhrase(last, part.folded.length)).text;
  });
}

function splitList(list: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let from = 0;
  for (let at = 0; at <= list.folded.length; at++) {
    if (at < list.folded.length && !/[、和及与,，]/.test(list.folded[at] ?? '')) continue;
    if (at > from) parts.push(slicePhrase(list, from, at));
    from = at + 1;
  }
  return parts;
}
