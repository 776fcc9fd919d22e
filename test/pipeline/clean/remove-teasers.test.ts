import { expect, test } from 'vitest';
import { textOf } from '../../../pipeline/article/block-text.ts';
import { removeTeasers } from '../../../pipeline/clean/remove-teasers.ts';
import { article } from '../../article.ts';

const body = '全市今年新建公园三十座，步行十分钟可达的居民超过九成。';

function kept(...lines: string[]): string[] {
  return removeTeasers(article(...lines))
    .blocks.filter((block) => !block.removed)
    .map(textOf);
}

test('removes titles printed twice and the texts that trail off below them', () => {
  const offers = ['怎样挑西瓜', '怎样挑西瓜', '夏天到了，西瓜上市了，怎样挑到甜的？先看瓜蒂.....'];
  const more = ['秋天怎么养花', '秋天怎么养花', '天气转凉，花要少浇水，多晒太阳，还要.....'];
  expect(kept(body, ...offers, ...more)).toEqual([body]);
});

test('removes titles that are followed by their own beginning', () => {
  expect(
    kept(body, '新区地铁三号线年底通车 新区地铁三号线', '夜市经济怎样更有味道？专家支招 夜市经济怎样更有'),
  ).toEqual([body]);
});

test('keeps a paragraph that trails off', () => {
  const lines = [body, '回家的路', '车开了，他望着窗外，一句话也没有说……', body];
  expect(kept(...lines)).toEqual(lines);
});

test('keeps a refrain', () => {
  const lines = ['让我们荡起双桨', '小船儿推开波浪', '让我们荡起双桨', body];
  expect(kept(...lines)).toEqual(lines);
});
