import { expect, test } from 'vitest';
import { findFigures } from '../../../pipeline/figures/find-figures.ts';
import {
  citeFigure,
  type FigureNames,
  printFiguresCsv,
  printFiguresMarkdown,
} from '../../../pipeline/print/print-figures.ts';
import { article } from '../../article.ts';

const names: FigureNames = {
  columns: {
    metric: '指标',
    raw: '原文数字',
    value: '规范值',
    min: '下限',
    max: '上限',
    unit: '单位',
    scope: '范围',
    time: '时间',
    kind: '性质',
    direction: '方向',
    comparison: '比较',
    speaker: '来源',
    key: '重要度',
    sentence: '原句',
  },
  kind: ({ kind }) => kind,
  direction: ({ direction }) => direction,
  comparison: ({ comparison }) => comparison?.type,
};
const found = findFigures({
  ...article('到2027年底，浙江基层就诊率达到68%以上。', '2024年，全市收入25.4亿元，同比增长6%。'),
  title: '标题',
  source: '中新网',
  publishedAt: '2026-01-07T15:05:00+08:00',
});

test('prints a table that a spreadsheet reads as it stands', () => {
  expect(printFiguresCsv(found, names)).toBe(
    [
      '\ufeff指标,原文数字,规范值,下限,上限,单位,范围,时间,性质,方向,比较,来源,重要度,原句',
      '基层就诊率,68%以上,68,68,,%,浙江,2027年底,target,up,,,1,到2027年底，浙江基层就诊率达到68%以上。',
      '收入,25.4亿元,2540000000,,,元,全市,2024年,actual,up,yoy,,1,2024年，全市收入25.4亿元，同比增长6%。',
      '收入,6%,6,,,%,全市,2024年,change,up,yoy,,1,2024年，全市收入25.4亿元，同比增长6%。',
      '',
    ].join('\r\n'),
  );
});

test('makes text of what a spreadsheet would run, and quotes what would break a line', () => {
  const [first] = found.figures;
  if (!first) throw new Error('no figure');
  const bad = { ...found, figures: [{ ...first, metric: '=HYPERLINK("x")', scope: '+1', time: '@a', speaker: '-2' }] };
  const row = printFiguresCsv(bad, names).split('\r\n')[1];
  expect(row).toBe(
    `"'=HYPERLINK(""x"")",68%以上,68,68,,%,'+1,'@a,target,up,,'-2,1,到2027年底，浙江基层就诊率达到68%以上。`,
  );
});

test('prints a Markdown table whose cells cannot break it', () => {
  const [first] = found.figures;
  if (!first) throw new Error('no figure');
  const one = { ...found, figures: [{ ...first, metric: 'a|b\nc' }] };
  expect(printFiguresMarkdown(one, names)).toBe(
    '| 指标 | 原文数字 | 时间 | 比较 | 来源 | 原句 |\n| --- | --- | --- | --- | --- | --- |\n| a\\|b c | 68%以上 | 2027年底 |  |  | 到2027年底，浙江基层就诊率达到68%以上。 |\n',
  );
});

test('cites a figure by its sentence', () => {
  const [first] = found.figures;
  if (!first) throw new Error('no figure');
  expect(citeFigure(found, first)).toBe(
    '“到2027年底，浙江基层就诊率达到68%以上。”（《标题》，中新网，2026-01-07，https://news.example.com/a.html）',
  );
});
