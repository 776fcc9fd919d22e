import { expect, test } from 'vitest';
import { textOf } from '../../../pipeline/article/block-text.ts';
import { joinPages } from '../../../pipeline/pages/join-pages.ts';
import { article } from '../../article.ts';

const one = {
  ...article('第一页的第一段文字写在这里。', '第一页的第二段文字写在这里。'),
  url: 'https://a.example/1',
  title: '题',
};
const two = {
  ...article('第一页的第一段文字写在这里。', '第二页才有的一段文字。'),
  url: 'https://a.example/2',
  title: '题（2）',
};

test('appends what later pages bring and marks what they repeat', () => {
  const joined = joinPages([one, two]);
  expect(joined.title).toBe('题');
  expect(joined.blocks.map((block) => [block.id, block.removed?.reason, textOf(block)])).toEqual([
    ['p0', undefined, '第一页的第一段文字写在这里。'],
    ['p1', undefined, '第一页的第二段文字写在这里。'],
    ['2-p0', 'duplicate', '第一页的第一段文字写在这里。'],
    ['2-p1', undefined, '第二页才有的一段文字。'],
  ]);
});

test('stops at a page that leads back or brings nothing', () => {
  expect(joinPages([one, one, two])).toEqual(one);
  expect(joinPages([one, { ...one, url: 'https://a.example/1?again' }, two])).toEqual(one);
});

test('moves edits and figures with their blocks', () => {
  const edit = { step: 1, rule: 'r', reason: 'splice' as const, block: 'p1', start: 0, end: 0, before: 'x', after: '' };
  const joined = joinPages([
    { ...one, edits: [edit] },
    { ...two, edits: [edit, { ...edit, block: 'title' }] },
  ]);
  expect(joined.edits.map(({ block, step }) => [block, step])).toEqual([
    ['p1', 1],
    ['2-p1', 2],
  ]);
});

test('needs an article', () => {
  expect(() => joinPages([])).toThrow('Expected at least one article to join, got none');
});
