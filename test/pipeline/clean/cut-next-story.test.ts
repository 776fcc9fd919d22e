import { expect, test } from 'vitest';
import { textOf } from '../../../pipeline/article/block-text.ts';
import { cutNextStory } from '../../../pipeline/clean/cut-next-story.ts';
import type { Block } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

const first = '受台风影响，三日起沿海三市的中小学停课两天，复课时间另行通知。';
const second = '戏台建于光绪年间，距今已有一百四十多年，台柱上的对联至今清晰可辨。';
const heading = (text: string): Block => ({ id: 'h', kind: 'heading', level: 2, spans: [{ text }] });
const dateLine: Block = {
  id: 'd',
  kind: 'paragraph',
  spans: [{ text: '2024-08-28 10:12 江城晚报' }],
  removed: { rule: 'metadata/date-line', reason: 'metadata' },
};
const kept = (...parts: (string | Block)[]) =>
  cutNextStory({ ...article(...parts), title: '台风路径西折' })
    .blocks.filter((block) => !block.removed)
    .map(textOf);

test('takes out the next story from its headline on', () => {
  expect(kept(first, heading('一座老戏台的百年往事'), dateLine, second)).toEqual([first]);
});

test('keeps a heading without a line of its own date', () => {
  expect(kept(first, heading('停课期间怎么学习'), second)).toEqual([first, '停课期间怎么学习', second]);
});

test('keeps the story whose headline stands below a lead', () => {
  expect(kept(first, heading('台风路径西折'), dateLine, second)).toEqual([first, '台风路径西折', second]);
});
