import { isGroup } from './bodies.ts';
import { type Draft, draftFigure } from './draft-figure.ts';
import {
  type Carried,
  type Context,
  type Fallback,
  inherit,
  type Surroundings,
  timeOf,
  withText,
} from './figure-context.ts';
import { type Before, siteOf } from './figure-site.ts';
import type { BlockFigure } from './find-key-figures.ts';
import type { Quantity } from './find-quantities.ts';
import { foldText } from './fold-text.ts';
import { isMeasure } from './measure-nouns.ts';
import type { MetricReading } from './metrics.ts';
import { readMetric } from './metrics.ts';
import { readPairs, type Share } from './pairs.ts';
import type { Sentence } from './read-sentences.ts';
import { type Scope, scopeInSentence, scopeOfSpeaker } from './scopes.ts';
import { settleLevels } from './settle-levels.ts';
import { findSpeakers, type Speaker, speakerBehind } from './speakers.ts';
import { isReportingPeriod } from './time-phrases.ts';

/** One sentence and what was found in it. */
export interface Part {
  text: Surroundings;
  sentence: Sentence;
  isFirst: boolean;
}

/** 公司, 当地: refers to the subject of the article without naming it. */
const pointer = /^(?:当地|當地|本市|各地|[该該本我]?(?:公司|集团|集團|银行|銀行|医院|醫院|行|院|校|企业|企業))$/;

/** 该院现有职工426人, 2021年，医院门急诊量…: a sentence about the body named before. */
const pointing =
  /^\s*(?:其中|目前|据悉|据了解)?，?(?:该(?:院|校|行|所|厂|司|港|站|园区?|线|路|桥|公司|集团|医院|学校|企业|项目|工程|平台|产品|中心|机构)|[0-9]{4}年，?(?:医院|学校|公司|集团)|(?:医院|学校)(?:现有|拥有|占地|始建))/;

/** Reads the figures of one sentence, and hears who speaks in it and when. */
export function readSentence({ text, sentence, isFirst }: Part, context: Context): BlockFigure[] {
  const { carried, fallback } = context;
  const said = findSpeakers(text.block, sentence, context.known.voices);
  const quoted = said.length === 0 ? speakerBehind(text.block, sentence, context.known.voices) : undefined;
  const speakers = quoted ? [quoted] : said;
  const drafts: Draft[] = [];
  const metricBefore = carried.metric;
  delete carried.metric;
  if (!isFirst) delete carried.comparison;
  let shares: Share[] = [];
  let isOfList = false;
  let total: BlockFigure | undefined;
  let people: string | undefined;
  const levels: BlockFigure[] = [];
  let previous: Before | undefined;
  let clauseIndex = 0;
  let part = 0;
  for (const [index, quantity] of text.figures.entries()) {
    while ((sentence.clauses[clauseIndex + 1]?.start ?? quantity.end) <= quantity.start) {
      clauseIndex++;
      if (/[；;]/.test(sentence.clauses[clauseIndex]?.opener ?? '')) part++;
    }
    const clause = sentence.clauses[clauseIndex];
    const site = siteOf(text, { sentence, clauseIndex, index, previous });
    if (!clause || !site) continue;
    hear(text, speakers.filter((speaker) => speaker.end <= quantity.start).at(-1), context);
    const reading = readMetric(site);
    const pairs = readPairs(site, reading.share ?? reading.own, drafts);
    if (pairs.length > 0) shares = pairs;
    else if (reading.metric) shares = [];
    if (pairs.length > 0) isOfList = pairs.length > 2;
    const share = shares.shift();
    total = totalOf(text.block.folded.slice(drafts.at(-1)?.figure.end ?? sentence.start, quantity.start), quantity, {
      before: levels,
      total,
      carried,
      isList: /其中[：:]/.test(text.block.folded.slice(sentence.start, quantity.start)),
    });
    const inherited =
      reading.ofPrevious || site.bracketed
        ? drafts.at(-1)?.figure.metric
        : inherit(site, { sentence, clauseIndex, previous }, carried, speakers);
    const isBareChange = drafts.length === 0 && reading.direction !== undefined;
    const whole: string | undefined = reading.ofPrevious && drafts.at(-1)?.aside ? carried.metric : undefined;
    const metric: string | undefined =
      share?.name ?? metricOf(reading, inherited ?? (isBareChange ? metricBefore : undefined), whole);
    const time = timeOf(text, { sentence, clause, quantity, reading }, carried, context.known);
    const found = scopeInSentence(text, sentence.clauses, {
      start: quantity.start,
      end: quantity.end,
      index: clauseIndex,
      speech: speakers,
      isOfBody: fallback.isOfBody,
    });
    // 58.7%市民支持，27.6%反对: the next shares are of the same people.
    const isOwn = reading.metric !== undefined && isMeasure(reading.metric.folded);
    const isSameGroup = people !== undefined && quantity.unitClass === 'percent' && !isOwn && (!found || found.isFar);
    if (found?.isAgent) carried.body = found.name;
    if (found?.isPeople) people = qualified(found, context);
    const named = found && !pointer.test(found.name) ? qualified(found, context) : undefined;
    const name = isSameGroup ? people : (pointedAt(text, sentence, carried) ?? named);
    if (name && !found?.local && (!fallback.isOfBody || found?.isBody)) carried.scope = name;
    const ofLast = isOfLast(reading, found) ? drafts.at(-1)?.figure.scope : undefined;
    const scope =
      share?.place ?? ofLast ?? name ?? carried.scope ?? fallback.scope ?? context.known.scope ?? fallback.lastScope;
    const last = drafts.at(-1);
    const draft = draftFigure({
      text,
      sentence,
      clause,
      quantity,
      reading,
      site,
      share,
      last,
      total,
      isOfList: isOfList && share !== undefined,
      isElsewhere: found?.isElsewhere === true,
      part,
      way: last?.part === part ? last.way : undefined,
      carried,
      known: context.known,
      metric,
      time,
      scope,
    });
    drafts.push(draft);
    if (draft.isLevel) levels.push(draft.figure);
    const goesOn = (!reading.aside || site.stepAt !== undefined) && !reading.ofPrevious && !site.bracketed;
    if (metric !== undefined && goesOn && quantity.unitClass !== 'rank') carried.metric = metric;
    previous = { quantity, reading, clause, site };
  }
  const lastLevel = levels.findLast(({ comparison }) => comparison?.type !== 'part-of');
  if (lastLevel) carried.total = lastLevel;
  const end = text.figures.at(-1)?.end ?? 0;
  hear(text, speakers.filter((speaker) => speaker.end > end).at(-1), context);
  closeSentence({ text, sentence, isFirst }, speakers, context);
  return settleLevels(drafts);
}

/** The figure's own words, its share of what was measured before, or what was measured before. */
function metricOf(
  { metric, share, own, per }: MetricReading,
  inherited: string | undefined,
  whole: string | undefined,
): string | undefined {
  if (metric) return metric.text;
  if (share) return `${inherited ?? ''}${share.text}`;
  // 合约销售额约48亿，相当于全年目标110亿的四成四
  if (whole && inherited && !inherited.includes(whole)) return whole + inherited;
  if (per) return `${inherited ?? ''}${per.text}`;
  return inherited ?? (own.text === '' ? undefined : own.text);
}

/** 南京南站发送旅客1046万人次，占全省的18.6%: a share is told of whatever the figure before is told of. */
function isOfLast({ share }: MetricReading, found: Scope | undefined): boolean {
  return share !== undefined && (!found || found.isFar === true || found.isBody === true);
}

/** 该院现有职工426人: the body named in a sentence before. */
function pointedAt({ block }: Surroundings, { start }: Sentence, { body }: Carried): string | undefined {
  return body !== undefined && pointing.test(block.folded.slice(start, start + 8)) ? body : undefined;
}

/** 芜湖市 + 上级医院: a kind of body or people is told of the place that is carried on. */
function qualified({ name, isKind }: Scope, { carried, fallback, known }: Context): string {
  const place = carried.scope ?? fallback.scope ?? known.scope;
  const isTold =
    !place ||
    isGroup(place) ||
    fallback.isOfBody ||
    name.includes(place) ||
    /^(?:全[国國球]|我[国國]|中[国國]|世界)$/.test(place);
  if (!isKind || isTold || place.endsWith(name)) return name;
  // 贵州省 + 省财政厅
  return place + (place.endsWith(name[0] ?? ' ') ? name.slice(1) : name);
}

/** 其中: the level that the figures behind it are parts of, up to the next semicolon; behind 其中： to the end. */
function totalOf(
  words: string,
  { unitClass }: Quantity,
  {
    before,
    total,
    carried,
    isList,
  }: {
    before: readonly BlockFigure[];
    total: BlockFigure | undefined;
    carried: Carried;
    isList: boolean;
  },
): BlockFigure | undefined {
  if (/其中|当中|包括/.test(words)) {
    const levels = before.length > 0 ? before : carried.total ? [carried.total] : [];
    return levels.findLast((level) => level.unitClass === unitClass) ?? levels.at(-1);
  }
  return /[；。]/.test(words) && !isList ? undefined : total;
}

/** A new voice brings the place it stands for. */
function hear(text: Surroundings, speaker: Speaker | undefined, { carried, known, fallback }: Context): void {
  if (!speaker || speaker === carried.speaker) return;
  carried.speaker = speaker;
  known.voices.push(speaker);
  const scope = known.scopes.get(speaker.name) ?? scopeOfSpeaker(speaker, text) ?? ownPlace(speaker, fallback);
  if (scope === undefined) return;
  known.scopes.set(speaker.name, scope);
  known.scope ??= scope;
  // 全国 says no more than 我国.
  const isSame = /^全[国國]$/.test(scope) && /^(?:我|中|全)[国國]$/.test(carried.scope ?? '');
  if (!isSame) carried.scope = scope;
}

/** 其中2月5日发送189.6万人次: the time of a part. */
const isOfPart = (folded: string, start: number) => /其中[在于]?$/.test(folded.slice(Math.max(0, start - 3), start));

/** 市长黄伟哲: a mayor without a city is that of the city the article is about. */
function ownPlace({ body }: Speaker, { lastScope }: Fallback): string | undefined {
  const level = /^([省市县区州镇])(?:长|委书记)$/.exec(body)?.[1];
  return level && lastScope && foldText(lastScope).endsWith(level) ? lastScope : undefined;
}

/** What a sentence hands to the next: its last time, and without figures its place too. */
function closeSentence({ text, sentence }: Part, speakers: readonly Speaker[], { carried, known }: Context): void {
  const { folded } = text.block;
  const time = text.times.findLast(
    ({ role, start }) => (role === 'plain' || role === 'until') && !isOfPart(folded, start),
  );
  // 目前 and 开盘当天 are said of one sentence.
  if (time && /目前|当前|现在$|当[天日]$/.test(folded.slice(time.start, time.end))) delete carried.time;
  else if (time) carried.time = withText(text, time);
  const period = text.times.find(
    (phrase) => phrase.role === 'plain' && isReportingPeriod(folded.slice(phrase.start, phrase.end)),
  );
  if (period) known.period ??= withText(text, period);
  if (text.figures.length > 0 || speakers.length > 0) return;
  const index = sentence.clauses.length - 1;
  const { end } = sentence;
  const scope = scopeInSentence(text, sentence.clauses, { start: end, end, index, speech: speakers, isOfBody: false });
  if (scope?.isAgent) carried.body = scope.name;
  if (scope && !scope.local) carried.scope = scope.name;
}
