import type { TimePhrase } from './time-phrases.ts';

export interface Comparison {
  type: string;
  base?: string;
}

const yoy =
  /同比|按年|年增|年减|年升|年跌|年涨|年降|[比较与](?:上年(?!年?[底初])|去年(?!年?[底末初]))|上年同期|去年同期|同期相比|同期相较|一年前|比前年|较前年/;
const qoq = /季增|季减|按季|比上季|较上季|与上季|季升|季跌/;
const mom = /环比|月增|月减|按月|比上月|较上月|与上月|月升|月跌/;
const record =
  /(?:创|刷新|改写|打破)[^，。]{0,10}(?:新高|新低|纪录|记录|最高|最低)|历史最高|历史新高|单季新高|[0-9一二两三四五六七八九十]+年最[高低长多]|(?:[0-9]{4}年|有记录)以来[^，。]{0,4}(?:最[高低长多大]|新[高低])/;

/** What a change is measured against, from the folded words before it in its clause and the base time among them. */
export function comparisonOf(
  words: string,
  base: { time: TimePhrase; text: string; folded: string } | undefined,
): Comparison | undefined {
  const withBase = base && /[0-9]|去年|上年|前年|季/.test(base.folded) ? { base: base.text } : {};
  if (yoy.test(words)) return { type: 'yoy', ...withBase };
  if (qoq.test(words)) return { type: 'qoq' };
  if (mom.test(words)) return { type: 'mom' };
  return base && { type: typeOfBase(base.folded), base: base.text };
}

/** 二季度 is compared by quarters, 上月 by months, 去年 by years; 年初 and 上次 are points of their own. */
export function typeOfBase(folded: string): string {
  if (/年[初末底]|年以来/.test(folded)) return 'vs';
  if (/季/.test(folded) && !/年/.test(folded)) return 'qoq';
  if (/^(?:上个?月|前一?个?月|[0-9]{1,2}月份?)$/.test(folded)) return 'mom';
  return /年/.test(folded) ? 'yoy' : 'vs';
}

/** Whether folded text says that a level is a record: 创历史新高. */
export function isRecord(text: string): boolean {
  return record.test(text);
}
