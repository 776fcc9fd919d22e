import { expect, test } from 'vitest';
import { textOf } from '../../../pipeline/article/block-text.ts';
import { clean } from '../../../pipeline/clean/clean.ts';
import type { Article, Block } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

const lead = '全市今年新建公园三十座，步行十分钟可达的居民超过九成，主城区绿地每人平均十六平方米。';
const story = [
  `${lead}比五年前多了三分之一。`,
  '园林部门说，明年重点在老旧小区旁边见缝插绿，每年不少于二十处，由居民选址。',
];
const english = [
  'The river rose four feet overnight, and by morning the lower road was gone, the county said on Tuesday.',
  'Crews will begin to rebuild it next week, the engineer told reporters, and the work should take two months.',
];

function heading(text: string): Block {
  return { id: text, kind: 'heading', level: 3, spans: [{ text }] };
}

function kept(given: Article): string[] {
  return clean(given)
    .blocks.filter((block) => !block.removed)
    .map(textOf);
}

test('takes a summary out when the story begins with it', () => {
  const title = '今年新建公园三十座';
  expect(kept({ ...article(`【${title}】${lead}`, ...story), title })).toEqual(story);
  const other = `${lead.replace('三十', '四十')}`;
  expect(kept(article(other, ...story))).toEqual([other, ...story]);
});

test('takes headings out that have nothing below them', () => {
  expect(kept(article(...story, heading('河边的灯又亮了')))).toEqual(story);
  const parts = [...story.slice(0, 1), heading('明年的打算'), ...story.slice(1)];
  expect(kept(article(...parts))).toHaveLength(3);
  expect(kept(article(...story, heading('公园是大家的客厅。')))).toHaveLength(3);
});

test('takes out what a press release says below its end, and no more', () => {
  const about = 'Founded in 1871, the county office employs 230 people in four towns, with a depot in each of them.';
  const other: Article = { ...article(...english, '###', about), script: 'other' };
  expect(kept(other)).toEqual(english);
  expect(kept({ ...article(about, '###', ...english), script: 'other' })).toHaveLength(4);
});

test('takes out the note on the writer at the end', () => {
  const note = 'Hanna Brunt is a contributing editor. She lives above a bakery, and is writing a book about bells.';
  const signed: Article = { ...article(...english, note), script: 'other', byline: 'Hanna Brunt' };
  expect(kept(signed)).toEqual(english);
  expect(kept({ ...signed, byline: 'Ruth Vale' })).toEqual([...english, note]);
});

test('takes out another report under a title that leads to it', () => {
  const third = '“以前绕路要走二十分钟，现在下楼就是。”住在桥头的一位老人说，她每天早晚各去一次，风雨不误。';
  const other = '某某网5月11日报道　邻市今年也要新建公园四十座，其中一半靠近学校，暑假前开放。';
  expect(kept(article(...story, third, '【延伸阅读】邻市新建公园四十座', other))).toEqual([...story, third]);
});
