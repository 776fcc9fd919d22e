import type { Figure } from '../types.ts';
import { type Comparison, comparisonOf, isRecord, typeOfBase } from './comparisons.ts';
import { levelled, reached } from './directions.ts';
import type { Findings } from './draft-figure.ts';
import { foldText } from './fold-text.ts';
import { isReportingPeriod } from './time-phrases.ts';

/** What a figure is compared with: an earlier time, another level, a record. */
export function compare(
  findings: Findings,
  { before, kind, moves }: { before: string; kind: Figure['kind']; moves: boolean },
): Comparison | undefined {
  const { text, quantity, reading, site, last, carried, clause, known } = findings;
  const { folded } = text.block;
  if (reading.ofPrevious && last) return { type: 'of', base: last.figure.raw };
  const stepFrom = site.isStepEnd ? last?.figure.time : undefined;
  if (stepFrom !== undefined) {
    const words = foldText(stepFrom);
    return { type: /^[去上前同]/.test(words) ? typeOfBase(words) : 'vs', base: stepFrom };
  }
  if (!moves && last?.moves && reached.test(before) && last.figure.comparison) return last.figure.comparison;
  const isRatio = quantity.unitClass === 'ratio' && !reading.aside;
  const isNamed = /同比|环比|按年|按月|按季/.test(before);
  if (kind !== 'change' && !moves && !isRatio && !isNamed) {
    const same = levelled.exec(folded.slice(quantity.end, quantity.end + 16))?.[1];
    if (same) return comparisonOf(`与${same}`, undefined) ?? { type: 'vs' };
    return isRecord(recordWords(findings)) && kind === 'actual' ? { type: 'hist' } : undefined;
  }
  const from = Math.min(last?.figure.end ?? findings.sentence.start, clause.start);
  const base = text.times
    .filter(({ role, start, end }) => role === 'base' && start >= from && end <= quantity.start)
    .at(-1);
  const fresh = comparisonOf(
    before,
    base && {
      time: base,
      text: text.block.text.slice(base.start, base.end),
      folded: folded.slice(base.start, base.end),
    },
  );
  if (fresh) return fresh;
  const opening = openingBase(findings);
  if (opening) return opening;
  if (reading.versus) return { type: typeOfBase(reading.versus.folded), base: reading.versus.text };
  if (site.bracketed && last?.figure.comparison) return last.figure.comparison;
  if (carried.comparison) return carried.comparison;
  const { time } = findings;
  // Chinese statistics leave 同比 out where a whole period is compared: 全年粮食增产177.6亿斤.
  const isPeriod =
    time === undefined ? known.period !== undefined : isReportingPeriod(folded.slice(time.start, time.end));
  const isRate = quantity.unitClass !== 'duration' && quantity.unitClass !== 'ratio';
  return isPeriod && isRate && !/[比较由从]/.test(before) ? { type: 'yoy' } : undefined;
}

/** 与去年同期相比，…: a sentence that begins with what it compares with does so to its end. */
function openingBase({ text, sentence }: Findings): Comparison | undefined {
  const first = sentence.clauses.find(
    (clause) => clause.end - clause.start < 20 && /比|较/.test(text.block.folded.slice(clause.start, clause.end)),
  );
  const time =
    first && text.times.find(({ role, start, end }) => role === 'base' && start >= first.start && end <= first.end);
  const hasFigure = first && text.figures.some(({ start }) => start >= first.start && start < first.end);
  if (!time || hasFigure) return undefined;
  return comparisonOf('', {
    time,
    text: text.block.text.slice(time.start, time.end),
    folded: text.block.folded.slice(time.start, time.end),
  });
}

/** 创历史新高 stands just before the level or in the clause behind it. */
function recordWords({ text, sentence, quantity, last }: Findings): string {
  const { folded } = text.block;
  const next = text.figures.find(({ start }) => start > quantity.start);
  const end = Math.min(next?.start ?? sentence.end, quantity.end + 16);
  return `${folded.slice(Math.max(sentence.start, last?.figure.end ?? 0, quantity.start - 16), quantity.start)}|${folded.slice(quantity.end, end)}`;
}
