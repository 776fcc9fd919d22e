import { expect, test } from 'vitest';
import { readWhole } from '../../../pipeline/pages/read-whole.ts';
import type { Article } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';
import { keptTexts } from '../../page.ts';

const url = 'https://news.example.com/a_s.html';
const beginning = { ...article('第一段讲的是起因。', '第二段讲的是经过。'), url: 'https://news.example.com/a.html' };
const whole = { ...article('第一段讲的是起因。', '第二段讲的是经过。', '第三段讲的是结果。'), url };

const reading = (answer: () => Promise<Article | undefined>, signal = new AbortController().signal) =>
  readWhole({ article: beginning, url, read: answer, signal });

test('takes the whole for the beginning, under the address that was opened', async () => {
  const { article: read, ended } = await reading(async () => whole);
  expect(ended).toBe('complete');
  expect(keptTexts(read)).toEqual(keptTexts(whole));
  expect(read.url).toBe(beginning.url);
});

test('keeps what it has when the other page brings nothing more, another story, or nothing', async () => {
  const other = article('另一篇的第一段。', '另一篇的第二段。', '另一篇的第三段。');
  expect(await reading(async () => beginning)).toEqual({ article: beginning, read: 1, ended: 'repeated' });
  expect(await reading(async () => other)).toEqual({ article: beginning, read: 1, ended: 'repeated' });
  expect(await reading(async () => undefined)).toEqual({ article: beginning, read: 1, ended: 'failed' });
  expect(await reading(() => Promise.reject(new Error('gone')))).toMatchObject({ read: 1, ended: 'failed' });
});

test('stops when it is told to', async () => {
  const own = new AbortController();
  const stopped = reading(async () => {
    own.abort();
    return whole;
  }, own.signal);
  expect(await stopped).toEqual({ article: beginning, read: 1, ended: 'cancelled' });
});
