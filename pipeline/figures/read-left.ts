import { cleanHead, headAside, shorten, tailNoise } from './clean-head.ts';
import type { Site } from './figure-site.ts';
import { readLinkTail, type TailReading } from './link-words.ts';
import { isMeasure } from './measure-nouns.ts';
import { joinPhrases, type Phrase, type Stretch, slicePhrase, sliceWithout, trimHead, trimTail } from './phrase.ts';
import { subjectOfClause } from './subject-of-clause.ts';
import type { TimePhrase } from './time-phrases.ts';

/** What is left of 高于全国平均增速, 平均每日: no name of a metric. */
const saysNothing = /^(?:平均|平均水平|平均增速|合计|总计|其中|同期|水平|分别)$/;
const noPhrase: Phrase = { text: '', folded: '' };
const pairWord = /(?:分别|各自|依次|各)/;
export interface LeftReading extends TailReading {
  phrase: Phrase;
  aside: boolean;
  startsWithOf: boolean;
  ownTime?: TimePhrase;
  pairs?: Phrase[];
  placePairs?: string[];
  share?: Phrase;
  subject?: Phrase;
}

/** Reads the words before a figure in its clause: the noun, and what the words between say of its movement. */
export function readLeft(site: Site): LeftReading {
  const { block, quantity, clause, previous } = site;
  let start = previous ? Math.max(clause.start, previous.end) : clause.start;
  const end = quantity.start;
  const startsWithOf = previous !== undefined && block.folded[start] === '的';
  if (site.previousTookRight) {
    const separator = /[、和及与]/.exec(block.folded.slice(start, end));
    if (separator) start += separator.index + 1;
  }
  const inside = site.times.filter((time) => time.start >= start && time.end <= end);
  const plain = inside.filter((time) => time.role !== 'base').at(-1);
  const base = inside.filter((time) => time.role === 'base').at(-1);
  const cuts = [...site.brackets.filter((bracket) => !site.bracketed && bracket.start >= start && bracket.end <= end)];
  for (const time of inside) if (time.role === 'base') cuts.push(comparisonAround(block.folded, time, end));
  cuts.sort((a, b) => a.start - b.start);
  // A time that closes the stretch (…比例今年上半年下降) stands behind its metric.
  const afterTime = plain ? sliceWithout(block, { start: plain.end, end }, cuts) : undefined;
  const beforeTime = plain ? sliceWithout(block, { start, end: plain.start }, cuts) : undefined;
  const whole = afterTime ?? sliceWithout(block, { start, end }, cuts);
  let tail = readLinkTail(trimTail(whole, tailNoise).folded);
  let phrase = trimTail(
    slicePhrase(trimTail(whole, tailNoise), 0, trimTail(whole, tailNoise).text.length - tail.length),
    tailNoise,
  );
  let subject: Phrase | undefined;
  if (beforeTime) {
    const head = cleanHead(beforeTime, site).phrase;
    if (phrase.folded === '' && isMeasure(head.folded)) phrase = head;
    else if (head.folded !== '' && head.folded.length <= 16) subject = head;
  }
  const aside = headAside.test(phrase.folded) || headAside.test(whole.folded) || isLevelOf(base, site, tail);
  const beforeHead = phrase;
  const isShare = /^占[^，]/.test(phrase.folded);
  if (aside) phrase = trimHead(phrase, headAside);
  const cleaned = cleanHead(phrase, site);
  subject = cleaned.subject ?? subject;
  phrase = cleaned.phrase;
  const words = block.folded.slice(start, end);
  const placePairs = readPlacePairs(words, site, beforeHead);
  const pairs = placePairs ? undefined : readPairs(words, site, phrase);
  tail = { ...tail };
  const ownTime = base && isLevelOf(base, site, tail) ? base : undefined;
  return {
    ...tail,
    phrase: isShare || saysNothing.test(phrase.folded) ? noPhrase : shorten(phrase),
    ...(isShare && phrase.folded !== '' && { share: beforeHead }),
    aside,
    startsWithOf,
    ...(ownTime && { ownTime }),
    ...(pairs && { pairs }),
    ...(placePairs && { placePairs }),
    ...(subject && { subject }),
  };
}

/**
 * 超越去年全年获利1.17兆元, 较去年整年的45.25元: the number is the level of the time compared with; it is not in
 * 较去年提前4天 and 约为2024年的六成四.
 */
function isLevelOf(base: TimePhrase | undefined, site: Site, tail: TailReading): boolean {
  if (!base || tail.direction !== undefined || tail.comparison !== undefined) return false;
  const { folded } = site.block;
  if (/(?:提前|提早|推迟|延后|持平|相若|相当)[^，]{0,3}$/.test(folded.slice(base.end, site.quantity.start)))
    return false;
  const isShare = /^(?:percent|ratio)$/.test(site.quantity.unitClass);
  return !isShare || !/(?:为|是|等于|相当于|约|达|仅)$/.test(folded.slice(Math.max(0, base.start - 3), base.start));
}

/** 较2019年同期, 与去年同期相较: the preposition, the time and what belongs to them. */
function comparisonAround(text: string, time: TimePhrase, limit: number): Stretch {
  const before = /(?:较|比|对比|相比|超越|超过|高于|低于|优于|相较于?|相对于?|跟|与|和|同)(?:之?于|起)?$/.exec(
    text.slice(Math.max(0, time.start - 4), time.start),
  );
  const after = /^(?:的)?(?:同期|同月|水平|时(?![间长速期]))?(?:相比较?|相较|比较|比)?/.exec(
    text.slice(time.end, limit),
  );
  return { start: time.start - (before?.[0].length ?? 0), end: time.end + (after?.[0].length ?? 0) };
}

/** The names a list hands out one by one; `undefined` when the list does not fit the figures. */
function readPairs(words: string, site: Site, own: Phrase): Phrase[] | undefined {
  if (!pairWord.test(words) || site.siblings < 2) return undefined;
  const isOwn = own.folded !== '';
  if (!isOwn && !site.clauseBefore) return undefined;
  const list = isOwn ? own : subjectOfClause({ ...site, clause: site.clauseBefore ?? site.clause });
  const parts = splitList(list);
  if (parts.length < 2) return undefined;
  if (parts.length !== site.siblings && !parts.every((part) => isMeasure(part.folded))) return undefined;
  const last = parts.at(-1);
  if (!last || !isMeasure(last.folded)) return parts;
  // 个人及社会发展较佳的比率, 城镇和农村居民收入: what the heads share stands with the last one only.
  return parts.map((part) => {
    const isWhole = part === last || isMeasure(part.folded) || last.folded.length <= part.folded.length + 1;
    return isWhole ? part : joinPhrases(part, slicePhrase(last, part.folded.length));
  });
}

/** 四川、广东、山东分别为…: the figures go to the places in turn. */
function readPlacePairs(words: string, site: Site, list: Phrase): string[] | undefined {
  if (!pairWord.test(words) || site.siblings < 2) return undefined;
  const parts = splitList(list);
  const names = new Set(site.places.map(({ start, end }) => site.block.folded.slice(start, end)));
  const fits = parts.length === site.siblings && parts.every((part) => names.has(part.folded));
  return fits ? parts.map((part) => part.text) : undefined;
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
