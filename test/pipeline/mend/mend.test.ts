import { expect, test } from 'vitest';
import { textOf } from '../../../pipeline/article/block-text.ts';
import { undoAllEdits } from '../../../pipeline/article/undo-edit.ts';
import { mend } from '../../../pipeline/mend/mend.ts';
import type { Article } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

const lines = (from: Article): string[] => from.blocks.map((block) => `${block.kind} ${textOf(block)}`);
const prose = '市水务局介绍，今年以来，全市新建水厂三座，改造管网二百公里，群众用水更有保障。';

test('joins a word that columns cut', () => {
  const cut = article(
    prose,
    '新院区通过评审，成为全市唯一一家三级甲等综',
    '合医院，群众看病更近了。',
    '综合医院共有三家。',
  );
  expect(lines(mend(cut))[1]).toBe('paragraph 新院区通过评审，成为全市唯一一家三级甲等综合医院，群众看病更近了。');
});

test('joins a number and its unit', () => {
  const cut = article(prose, '今年一季度，全市各景区共接待游客达15.4万', '人次，同比增长两成。');
  expect(lines(mend(cut))[1]).toBe('paragraph 今年一季度，全市各景区共接待游客达15.4万人次，同比增长两成。');
});

test('joins a sentence across a caption, which stays where it was', () => {
  const cut = article(prose, '为方便群众，该市在', '图为施工现场。', '城区新建公园十座，今年全部开放。', prose);
  expect(
    lines(mend(article(prose, '为方便群众，该市决定。并且在', '图为施工现场。', '城区新建公园十座，今年全部开放。'))),
  ).toEqual([
    `paragraph ${prose}`,
    'paragraph 为方便群众，该市决定。并且在城区新建公园十座，今年全部开放。',
    'caption 图为施工现场。',
  ]);
  expect(undoAllEdits(mend(cut)).blocks.map(textOf)).toEqual(cut.blocks.map(textOf));
});

test('splits a caption from the paragraph it was glued to', () => {
  const glued = article(prose, `醫生在診療車上做檢查。張三 攝《意見》提出：${prose}`);
  expect(lines(mend(glued)).slice(1)).toEqual([
    'caption 醫生在診療車上做檢查。張三 攝',
    `paragraph 《意見》提出：${prose}`,
  ]);
});

test('leaves photography in a sentence alone', () => {
  const whole = article(prose, '他从小喜欢画画。后来 摄影成了他的职业，一干就是二十年，足迹遍布全省。');
  expect(mend(whole)).toEqual(whole);
});

test('tells headings by wording and by the prose that follows', () => {
  const page = article(prose, '钱从哪里来？', prose, '因地制宜：机制创新', prose, '守住绿水青山', prose);
  expect(mend(page).blocks.map((block) => block.kind)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});

test('leaves verse and lists of names alone', () => {
  const verse = article('床前明月光', '疑是地上霜', '举头望明月', '低头思故乡');
  expect(mend(verse)).toEqual(verse);
});

test('keeps paragraphs apart that end without a full stop', () => {
  const page = article(prose, '提出实施“百千万工程”——', prose, '主要有以下几点：', prose, '记者 张三', prose);
  expect(mend(page).blocks.length).toBe(7);
});

test('keeps a short line apart from the speech below it', () => {
  const page = article(prose, '街景。某地 资料', '“以前要走半小时，现在五分钟就到。”他说。', prose);
  expect(mend(page).blocks.length).toBe(4);
});

test('leaves other languages alone', () => {
  const page = { ...article('The park opens', 'It is free, large, and open until ten.'), script: 'other' as const };
  expect(mend(page)).toBe(page);
});

test('changes nothing the second time', () => {
  const page = article(
    prose,
    '今年一季度，全市各景区共接待游客达15.4万',
    '人次，同比增长两成。',
    '醫生在診療車上做檢查。張三 攝《意見》提出：到明年，全市建成三座水廠，供水更有保障。',
    '钱从哪里来？',
    prose,
  );
  const once = mend(page);
  expect(mend(once)).toEqual(once);
});
