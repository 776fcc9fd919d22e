import type { Figure } from '../types.ts';
import { comparisonOf, isRecord } from './comparisons.ts';
import type { Carried, NamedTime, Surroundings } from './figure-context.ts';
import type { Site } from './figure-site.ts';
import type { BlockFigure } from './find-key-figures.ts';
import type { Quantity } from './find-quantities.ts';
import { importanceOf } from './importance.ts';
import { kindOf } from './kinds.ts';
import type { MetricReading } from './metrics.ts';
import { nounAfterOf } from './read-right.ts';
import type { Clause, Sentence } from './read-sentences.ts';
import { isReportingPeriod } from './time-phrases.ts';

/** A figure whose level may still take a direction from the changes told after it. */
export interface Draft extends BlockFigure {
  isLevel: boolean;
  aside: boolean;
}

interface Findings {
  text: Surroundings;
  sentence: Sentence;
  clause: Clause;
  quantity: Quantity;
  reading: MetricReading;
  site: Site;
  last: Draft | undefined;
  carried: Carried;
  metric: string | undefined;
  time: NamedTime | undefined;
  scope: string | undefined;
}

/** Puts together what was found for one figure: bound, kind, direction, comparison, importance. */
export function draftFigure(findings: Findings): Draft {
  const { text, quantity, reading, site, last, carried, metric, time } = findings;
  const { folded } = text.block;
  const from = Math.max(site.clause.start, site.previous?.end ?? 0);
  const before = folded.slice(from, quantity.start);
  const after = folded.slice(quantity.end, site.clause.end);
  const bound = quantity.bound === 'exact' && farBound.test(before) ? 'gte' : quantity.bound;
  const sharesLast = last !== undefined && (site.bracketed || isListed(site, before));
  const direction = directionOf(findings, before, sharesLast);
  const moves =
    direction !== undefined && quantity.unitClass !== 'rank' && (reading.direction !== undefined || sharesLast);
  const kind =
    sharesLast && last.kind === 'change'
      ? 'change'
      : kindOf({
          quantity: { ...quantity, bound },
          before,
          after,
          earlier: earlierOf(findings),
          paragraph:
            (carried.lead ?? '') + folded.slice(Math.max(0, findings.sentence.start - 160), findings.sentence.start),
          sentenceBefore: folded.slice(findings.sentence.start, quantity.start),
          time,
          timeText: time ? folded.slice(time.start, time.end) : '',
          moves,
          reach: reading.reach,
          ofPrevious: reading.ofPrevious,
        });
  const comparison = compare(findings, before, kind);
  if (comparison && kind === 'change' && comparison.type !== 'part-of') carried.comparison = comparison;
  const rising = kind === 'target' && bound === 'gte' && /达到?$/.test(before);
  const scope =
    kind === 'threshold' &&
    /^的/.test(after) &&
    !reading.tookRight &&
    !/^(?:money|percent|pp)$/.test(quantity.unitClass)
      ? (nounAfterOf(site) ?? findings.scope)
      : findings.scope;
  const figure: Omit<BlockFigure, 'key'> = {
    start: quantity.start,
    end: quantity.end,
    raw: text.block.text.slice(quantity.start, quantity.end),
    ...(quantity.value !== undefined && { value: quantity.value }),
    ...(quantity.min !== undefined && { min: quantity.min }),
    ...(quantity.max !== undefined && { max: quantity.max }),
    bound,
    unit: unitAsWritten(text, quantity),
    unitClass: quantity.unitClass,
    scale: quantity.scale,
    kind,
    ...(metric !== undefined && { metric }),
    ...(scope !== undefined && { scope }),
    ...(time && { time: time.text }),
    ...(comparison && { comparison }),
    ...(direction ? { direction } : rising && { direction: 'up' as const }),
    ...(carried.speaker && { speaker: carried.speaker.name }),
  };
  const isLevel = kind !== 'change' && kind !== 'rank' && !reading.aside && !reading.ofPrevious;
  const key = importanceOf(figure, { inTitle: text.role === 'title', aside: reading.aside });
  return { ...figure, key, isLevel, aside: reading.aside };
}

/** 至少派出1名: the bound stands before the verb. */
const farBound = /(?:至少|不少于|不低于)[^，。0-9]{1,6}$/;
const addsUp = /(?:新增|核增|增设|增配|净增)[^，。]{1,16}$/;

/** 12%和28%, 4及3百分比: nothing but a list sign stands between the figures. */
function isListed(site: Site, before: string): boolean {
  // 减少7千人或0.06%: the same change in another unit.
  if (site.previous && /^(?:或|，?即|，?约合|，?折合)$/.test(before)) return true;
  return site.previous?.unit === site.quantity.unit && /^[、和及与,，]$/.test(before);
}

function directionOf(
  { reading, quantity, last, site }: Findings,
  before: string,
  sharesLast: boolean,
): Figure['direction'] {
  if (quantity.unitClass === 'rank' || reading.aside) return undefined;
  if (reading.direction) return reading.direction;
  if (sharesLast && last?.kind === 'change') return last.direction;
  // 大升11个百分点至46%: the level reached by the change just told.
  if (reading.reach && site.previous && last?.kind === 'change') return last.direction;
  return addsUp.test(before) ? 'up' : undefined;
}

/** The words before the clause that are about this figure: not those before a semicolon or an earlier figure. */
function earlierOf({ text, sentence, site, last }: Findings): string {
  const words = text.block.folded.slice(Math.max(sentence.start, last?.end ?? 0), site.clause.start);
  return words.slice(words.lastIndexOf('；') + 1);
}

function compare(findings: Findings, before: string, kind: Figure['kind']): Figure['comparison'] {
  const { text, quantity, reading, site, last, carried, clause } = findings;
  if (reading.ofPrevious && last) return { type: 'of', base: last.raw };
  if (kind !== 'change') return isRecord(recordWords(findings)) && kind === 'actual' ? { type: 'hist' } : undefined;
  const base = text.times
    .filter(
      ({ role, start, end }) =>
        role === 'base' &&
        start >= Math.min(last?.end ?? findings.sentence.start, clause.start) &&
        end <= quantity.start,
    )
    .at(-1);
  const fresh = comparisonOf(before, base && { time: base, text: text.block.text.slice(base.start, base.end) });
  if (fresh) return fresh;
  if (site.bracketed && last?.comparison) return last.comparison;
  if (carried.comparison) return carried.comparison;
  const { time } = findings;
  // Chinese statistics leave 同比 out where a whole period is compared: 全年粮食增产177.6亿斤.
  const isPeriod = time !== undefined && isReportingPeriod(text.block.folded.slice(time.start, time.end));
  return isPeriod && !/[比较由从]/.test(before) ? { type: 'yoy' } : undefined;
}

/** 创历史新高 stands just before the level or in the clause behind it. */
function recordWords({ text, sentence, quantity, last }: Findings): string {
  const { folded } = text.block;
  const next = text.figures.find(({ start }) => start > quantity.start);
  const end = Math.min(next?.start ?? sentence.end, quantity.end + 16);
  return `${folded.slice(Math.max(sentence.start, last?.end ?? 0, quantity.start - 16), quantity.start)}|${folded.slice(quantity.end, end)}`;
}

function unitAsWritten(text: Surroundings, quantity: Quantity): string {
  const written = text.block.text.slice(quantity.numberEnd, quantity.unitEnd).trim();
  if (quantity.unitClass === 'percent') return '%';
  if (quantity.unitClass === 'rank') return '位';
  if (quantity.unitClass === 'pp' && !/基[点點]/.test(written)) return '个百分点';
  return written === '' ? quantity.unit : written;
}
