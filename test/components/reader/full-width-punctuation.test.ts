import { expect, test } from 'vitest';
import { fullWidthPunctuation } from '../../../components/reader/full-width-punctuation.ts';

test.each([
  ['基層就診率達到68%以上,縣域就診率達到92%以上', '基層就診率達到68%以上，縣域就診率達到92%以上'],
  ['提出:到2027年底', '提出：到2027年底'],
  ['常住人口20萬以上的縣(市、區),可結合', '常住人口20萬以上的縣（市、區），可結合'],
  ['(張煜歡)5日', '（張煜歡）5日'],
  ['(AI)輔助', '（AI）輔助'],
  ['增长68%,其中', '增长68%，其中'],
  ['好吗?好!', '好吗？好！'],
  ['共10,000件，15:05开始', '共10,000件，15:05开始'],
  ['f(x), g(x)', 'f(x), g(x)'],
  ['见https://example.com/a,b', '见https://example.com/a,b'],
  ['((((', '(((('],
])('shows %j as %j', (text, shown) => {
  expect(fullWidthPunctuation(text)).toBe(shown);
});

test('keeps every offset', () => {
  const text = '一,二(三)?'.repeat(50);
  expect(fullWidthPunctuation(text)).toHaveLength(text.length);
});
