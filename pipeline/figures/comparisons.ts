import type { TimePhrase } from './time-phrases.ts';

export interface Comparison {
  type: string;
  base?: string;
}

const yoy =
  /同比|按年|年增|年减|年升|年跌|比上年|较上年|比去年|较去年|与上年|与去年|上年同期|去年同期|同期相比|同期相较|一年前|比前年|较前年/;
const qoq = /季增|季减|按季|比上季|较上季|与上季|季升|季跌/;
const mom = /环比|月增|月减|按月|比上月|较上月|与上月|月升|月跌/;
const record = /(?:创|刷新|改写)[^，。]{0,8}(?:新高|新低|纪录|记录|最高|最低)|历史最高|历史新高|单季新高/;

/** What a change is measured against, from the folded words before it in its clause and the base time among them. */
export function comparisonOf(
  words: string,
  base: { time: TimePhrase; text: string } | undefined,
): Comparison | undefined {
  const withBase = base && /[0-9]|去年|上年|前年/.test(base.text) ? { base: base.text } : {};
  if (yoy.test(words)) return { type: 'yoy', ...withBase };
  if (qoq.test(words)) return { type: 'qoq' };
  if (mom.test(words)) return { type: 'mom' };
  if (!base) return undefined;
  return /年/.test(base.text) ? { type: 'yoy', base: base.text } : { type: 'vs', base: base.text };
}

/** Whether folded text says that a level is a record: 创历史新高. */
export function isRecord(text: string): boolean {
  return record.test(text);
}
