import { expect, test } from 'vitest';
import { diffArticles } from '../../store/diff-articles.ts';
import { article } from '../article.ts';

test.each([
  ['nothing', ['甲', '乙'], ['甲', '乙'], []],
  ['a changed paragraph', ['甲', '乙', '丙'], ['甲', '改', '丙'], [{ before: '乙', after: '改' }]],
  ['an added paragraph', ['甲', '丙'], ['甲', '乙', '丙'], [{ after: '乙' }]],
  ['a paragraph that went', ['甲', '乙'], ['乙'], [{ before: '甲' }]],
  ['one of several alike', ['甲', '甲', '乙'], ['甲', '乙'], [{ before: '甲' }]],
  ['a paragraph that moved', ['甲', '乙', '丙'], ['乙', '丙', '甲'], [{ before: '甲' }, { after: '甲' }]],
])('tells %s', (_, before, after, differences) => {
  expect(diffArticles(article(...before), article(...after)).paragraphs).toEqual(differences);
});
