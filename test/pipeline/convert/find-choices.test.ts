import { expect, test } from 'vitest';
import { entryOfCorrection, findChoices } from '../../../pipeline/convert/find-choices.ts';

test('finds the characters that could have become something else', () => {
  expect(findChoices('头发里面', '頭髮裡面')).toEqual([
    { start: 1, end: 2, from: '发', taken: '髮', alternatives: ['發'] },
    { start: 2, end: 3, from: '里', taken: '裡', alternatives: ['里', '哩'] },
    { start: 3, end: 4, from: '面', taken: '面', alternatives: ['麪'] },
  ]);
});

test('finds no choice in two shapes of one character', () => {
  expect(findChoices('众人', '眾人')).toEqual([]);
});

test('gives nothing where words were put for words', () => {
  expect(findChoices('U盘里', '隨身碟裡面')).toEqual([]);
});

test('turns a correction into a dictionary entry for its word', () => {
  const texts = { original: '他叫李云发', converted: '他叫李雲發' };
  expect(entryOfCorrection(texts, { start: 2, end: 5 }, { at: 3, form: '云' })).toEqual({
    from: '李云发',
    after: '李云發',
  });
});

test('refuses a correction outside its word', () => {
  const texts = { original: '头发', converted: '頭髮' };
  expect(() => entryOfCorrection(texts, { start: 0, end: 1 }, { at: 1, form: '發' })).toThrow(
    new TypeError('Expected a place within 0-1, got 1'),
  );
});
