import type { Figure } from '../types.ts';
import { compare } from './compare-figure.ts';
import { directionOf } from './directions.ts';
import type { Carried, Known, NamedTime, Surroundings } from './figure-context.ts';
import type { Site } from './figure-site.ts';
import type { BlockFigure } from './find-key-figures.ts';
import type { Quantity } from './find-quantities.ts';
import { foldText } from './fold-text.ts';
import { importanceOf } from './importance.ts';
import { kindOf } from './kinds.ts';
import { directionAt } from './link-words.ts';
import type { MetricReading } from './metrics.ts';
import type { Share } from './pairs.ts';
import { nounAfterOf } from './read-right.ts';
import type { Clause, Sentence } from './read-sentences.ts';

/** A figure with what the next ones of its sentence need to know of it. */
export interface Draft {
  figure: BlockFigure;
  /** It may still take a direction from the changes told after it. */
  isLevel: boolean;
  aside: boolean;
  /** It says how something moved, be it forecast or told. */
  moves: boolean;
  /** The level of this sentence that 分别 tells it of. */
  levelIndex: number | undefined;
  /** 较去年同期的2万例大幅减少: how the level before has moved from this one. */
  movedFrom: Figure['direction'];
  /** In which part of the sentence it stands, counted by semicolons. */
  part: number;
  /** The sentence tells a goal or a forecast by now. */
  way: 'target' | 'forecast' | undefined;
}

export interface Findings {
  text: Surroundings;
  sentence: Sentence;
  clause: Clause;
  quantity: Quantity;
  reading: MetricReading;
  site: Site;
  share: Share | undefined;
  last: Draft | undefined;
  /** The level before 其中, for the parts behind it. */
  total: BlockFigure | undefined;
  /** One of three and more that 分别 hands out. */
  isOfList: boolean;
  /** Told of another place than the figures around it. */
  isElsewhere: boolean;
  part: number;
  way: Draft['way'];
  carried: Carried;
  known: Known;
  metric: string | undefined;
  time: NamedTime | undefined;
  scope: string | undefined;
}

/** Puts together what was found for one figure: bound, kind, direction, comparison, importance. */
export function draftFigure(findings: Findings): Draft {
  const { text, quantity, reading, site, last, carried, metric, time } = findings;
  const { folded } = text.block;
  const from = Math.max(site.clause.start, site.previous?.end ?? 0);
  const before = site.isStepEnd ? stepWords(site) : folded.slice(from, quantity.start);
  const after = folded.slice(quantity.end, site.clause.end);
  const bound = quantity.bound === 'exact' && farBound.test(before) ? 'gte' : quantity.bound;
  const sharesLast = last !== undefined && (site.bracketed || isListed(site, before));
  const direction = directionOf(findings, { before, sharesLast });
  const moves =
    quantity.unitClass !== 'rank' &&
    (sharesLast ? last.moves : isChanging(reading.direction) || /提前|推迟|延后|提早/.test(before.slice(-6))) &&
    !(site.isStepEnd || reading.reach);
  const changes = moves || isChanging(reading.direction);
  const told = kindIn(findings, { before, after, bound, moves: changes, sharesLast });
  // 年平均增长率为0.68%, 深圳的降幅最大，接近5%: a rate of change is told as a level.
  const isRate = told === 'actual' && !reading.aside && isRateOfChange(findings, direction);
  const kind = isRate ? 'change' : told;
  const total = moves || site.stepAt !== undefined ? undefined : findings.total;
  const comparison =
    findings.share?.comparison ??
    compare(findings, { before, kind, moves }) ??
    (total?.unitClass === quantity.unitClass ? { type: 'part-of', base: total.raw } : undefined);
  const isOfMovement = /[涨降升跌增减]幅|增速/.test(before);
  if (comparison && moves && comparison.type !== 'part-of' && !isOfMovement) carried.comparison = comparison;
  const scope =
    kind === 'threshold' &&
    /^的/.test(after) &&
    !reading.tookRight &&
    !/^(?:money|percent|pp)$/.test(quantity.unitClass)
      ? (nounAfterOf(site) ?? findings.scope)
      : findings.scope;
  const figure: BlockFigure = {
    start: quantity.start,
    end: quantity.end,
    raw: text.block.text.slice(quantity.start, quantity.end),
    bound,
    unit: unitAsWritten(text, quantity),
    unitClass: quantity.unitClass,
    scale: quantity.scale,
    kind,
    key: 2,
  };
  if (quantity.value !== undefined) figure.value = quantity.value;
  if (quantity.min !== undefined) figure.min = quantity.min;
  if (quantity.max !== undefined) figure.max = quantity.max;
  if (metric !== undefined) figure.metric = metric;
  if (scope !== undefined) figure.scope = scope;
  if (time) figure.time = time.text;
  if (comparison) figure.comparison = comparison;
  if (direction) figure.direction = direction;
  else if (kind === 'target' && bound === 'gte' && /达到?$/.test(before)) figure.direction = 'up';
  if (carried.speaker) figure.speaker = carried.speaker.name;
  const isLevel =
    !moves &&
    !site.bracketed &&
    quantity.unitClass !== 'ratio' &&
    kind !== 'change' &&
    kind !== 'rank' &&
    !reading.aside &&
    !reading.ofPrevious;
  figure.key = importanceOf(figure, {
    inTitle: text.role === 'title',
    inLead: text.isLead,
    aside: reading.aside || reading.ofPrevious || site.bracketed,
    isBase: reading.ownTime !== undefined || site.stepAt !== undefined,
    isPart: findings.total !== undefined || findings.isOfList || findings.isElsewhere,
    moves,
  });
  const { way } = findings;
  const isWay = !reading.aside && !site.bracketed && (kind === 'target' || kind === 'forecast');
  return {
    figure,
    isLevel,
    aside: reading.aside,
    moves,
    levelIndex: findings.share?.level,
    movedFrom:
      reading.ownTime && reading.aside ? directionAt(after.replace(/^(?:大幅|小幅|明显|显著|有所)/, '')) : undefined,
    part: findings.part,
    way: isWay ? kind : kind === 'actual' && !reading.aside ? undefined : way,
  };
}

const isChanging = (direction: Figure['direction'] | undefined) => direction === 'up' || direction === 'down';

/** Whether the metric itself is a rate of change. */
function isRateOfChange({ metric, quantity, site }: Findings, direction: Figure['direction']): boolean {
  if (!/^(?:percent|pp)$/.test(quantity.unitClass)) return false;
  if (/(?:增长率|增速|[涨升跌降增减加]幅)$/.test(foldText(metric ?? ''))) return true;
  return (
    direction !== undefined &&
    site.clauseBefore !== undefined &&
    /[涨升跌降增减加]幅/.test(site.block.folded.slice(site.clauseBefore.start, site.clauseBefore.end))
  );
}

/** 至少派出1名: the bound stands before the verb. */
const farBound = /(?:至少|不少于|不低于)[^，。0-9]{1,6}$/;

/** 12%和28%, 4及3百分比: nothing but a list sign stands between the figures. */
function isListed(site: Site, before: string): boolean {
  // 减少7千人或0.06%: the same change in another unit.
  if (site.previous && /^(?:或|，?即|，?约合|，?折合)$/.test(before)) return true;
  return site.previous?.unit === site.quantity.unit && /^[、和及与,，]$/.test(before);
}

function kindIn(
  findings: Findings,
  at: { before: string; after: string; bound: Figure['bound']; moves: boolean; sharesLast: boolean },
): Figure['kind'] {
  const { text, quantity, reading, site, last, carried, sentence, time } = findings;
  const { folded } = text.block;
  if (at.sharesLast && last?.figure.kind === 'change') return 'change';
  if (site.stepAt !== undefined)
    return /(?:预测|预估|财测)$/.test(foldText(findings.metric ?? '')) ? 'forecast' : 'actual';
  const goesOn = last?.part === findings.part && !site.bracketed && !reading.aside && !reading.ownTime;
  return kindOf({
    quantity: at.bound === quantity.bound ? quantity : { ...quantity, bound: at.bound },
    before: at.before,
    after: at.after,
    earlier: earlierOf(findings),
    paragraph: (carried.lead ?? '') + folded.slice(Math.max(0, sentence.start - 160), sentence.start),
    sentenceBefore: folded.slice(sentence.start, quantity.start),
    time,
    timeText: time ? folded.slice(time.start, time.end) : '',
    moves: at.moves,
    reach: reading.reach || site.isStepEnd,
    ofPrevious: reading.ofPrevious,
    way: goesOn ? findings.way : undefined,
  });
}

/** The words before the clause that are about this figure: not those before a semicolon or an earlier figure. */
function earlierOf({ text, sentence, site, last }: Findings): string {
  const words = text.block.folded.slice(Math.max(sentence.start, last?.figure.end ?? 0), site.clause.start);
  return words.slice(words.lastIndexOf('；') + 1);
}

function unitAsWritten(text: Surroundings, quantity: Quantity): string {
  const written = text.block.text.slice(quantity.numberEnd, quantity.unitEnd).trim();
  if (quantity.unitClass === 'percent') return written === '‰' ? '‰' : '%';
  if (quantity.unitClass === 'rank') return '位';
  if (quantity.unitClass === 'pp') return /基[点點]/.test(written) ? written.replace(/^[个個]/, '') : '个百分点';
  return written === '' ? quantity.unit : written;
}
/** The words before the second of two levels, without the first: 比重由目前的23.5%提高到30%. */
function stepWords({ block, clause, previous, quantity }: Site): string {
  const words = block.folded.slice(clause.start, previous?.start);
  const at = /(?:由|从|自)[^由从自]*$/.exec(words)?.index ?? words.length;
  return words.slice(0, at) + block.folded.slice(previous?.end, quantity.start);
}
