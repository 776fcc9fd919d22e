import { expect, test } from 'vitest';
import { readLabelLine } from '../../../pipeline/metadata/label-line.ts';

test.each([
  [
    '来源: 中国经济网 阅读量:15847次 时间:2025-04-25 10:46:41',
    { source: '中国经济网', publishedAt: '2025-04-25T10:46:41+08:00' },
  ],
  ['發布時間：2024-01-02 08:00　來源：某某報', { publishedAt: '2024-01-02T08:00:00+08:00', source: '某某報' }],
  ['時間:2026-01-07 15:05:57 出處:探索閱讀(143)', { publishedAt: '2026-01-07T15:05:57+08:00', source: '探索' }],
  [
    '2024-01-02 08:00:00 来源：某某日报 编辑：张三',
    {
      publishedAt: '2024-01-02T08:00:00+08:00',
      source: '某某日报',
      editors: ['张三'],
    },
  ],
  ['（作者：李四 编辑：王五）', { byline: '李四', editors: ['王五'] }],
  ['责任编辑：赵六 审核：钱七', { editors: ['赵六', '钱七'] }],
  ['来源：滨海日报　我要评论', { source: '滨海日报' }],
  ['作者：周一帆 吴 敏', { byline: '周一帆 吴敏' }],
  ['来源：滨海日报 浏览次数：52', { source: '滨海日报' }],
  ['字号：大 中 小', {}],
])('reads %s', (line, facts) => {
  expect(readLabelLine(line)).toEqual(facts);
});

test.each([
  '他在接受采访时说明了消息来源：一位不愿具名的官员。',
  '资金来源：财政拨款二十亿元，其余由企业自筹，分三年到位，并接受审计监督和社会公众的质询',
  '时间：下周三下午，地点：市图书馆',
  '编辑部的故事',
  '作者：一生只写一本书的人究竟在想些什么以及他们为何沉默不语直到最后一刻才肯开口说出真相与悔恨的故事',
])('leaves %s alone', (line) => {
  expect(readLabelLine(line)).toBeUndefined();
});
