import { expect, test } from 'vitest';
import { parseQuery, type Query } from '../../../store/search/parse-query.ts';

const nothing: Query = { terms: [], excluded: [], fields: [], excludedFields: [] };

test.each<[string, Partial<Query>]>([
  ['社區 醫院', { terms: ['社区', '医院'] }],
  ['"社区 医院"', { terms: ['社区 医院'] }],
  ['“社区 医院', { terms: ['社区 医院'] }],
  ['医院 -广告', { terms: ['医院'], excluded: ['广告'] }],
  ['-「扫码 关注」', { excluded: ['扫码 关注'] }],
  ['來源：新華社', { fields: [{ field: 'source', value: '新华社' }] }],
  ['来源:"新华社 北京"', { fields: [{ field: 'source', value: '新华社 北京' }] }],
  [
    '地区:四川 tag:民生',
    {
      fields: [
        { field: 'place', value: '四川' },
        { field: 'tag', value: '民生' },
      ],
    },
  ],
  ['日期:2025', { fields: [{ field: 'date', from: '2025-01-01', to: '2025-12-31' }] }],
  ['日期:2025-3', { fields: [{ field: 'date', from: '2025-03-01', to: '2025-03-31' }] }],
  ['日期:2025-03..2025-06', { fields: [{ field: 'date', from: '2025-03-01', to: '2025-06-31' }] }],
  ['日期:..2024', { fields: [{ field: 'date', from: '0000-00-00', to: '2024-12-31' }] }],
  ['-来源:新华社', { excludedFields: [{ field: 'source', value: '新华社' }] }],
  ['-日期:2025', { excludedFields: [{ field: 'date', from: '2025-01-01', to: '2025-12-31' }] }],
  ['-日期:昨天', { excluded: ['昨天'] }],
  ['日期:昨天', { terms: ['昨天'] }],
  ['记者:张三', { terms: ['记者:张三'] }],
  ['12:30', { terms: ['12:30'] }],
  ['COVID-19', { terms: ['covid-19'] }],
  ['   ', {}],
])('reads %s', (typed, query) => {
  expect(parseQuery(typed)).toEqual({ ...nothing, ...query });
});
