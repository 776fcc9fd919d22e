import { expect, test } from 'vitest';
import { buildConversions, createConverter } from '../../../pipeline/convert/convert.ts';
import { entryOfCorrection, wordAround } from '../../../pipeline/convert/correct-choice.ts';
import { findChoices } from '../../../pipeline/convert/find-choices.ts';
import { readTables } from '../../../scripts/convert/read-tables.ts';
import { article } from '../../article.ts';

const convert = createConverter(buildConversions(await readTables()));

test('finds the characters that no word settles, with the other forms as the place writes them', () => {
  const found = findChoices(article('他的面凉了，头发很长。', '面包。'), 'tw', convert);
  expect(found).toEqual([{ block: 'p0', start: 2, end: 3, from: '面', taken: '面', alternatives: ['麵'] }]);
});

test('finds nothing where the text is Traditional already, or becomes Simplified', () => {
  expect(findChoices(article('他的面凉了。'), 'hans', convert)).toEqual([]);
  expect(findChoices({ ...article('他的麵涼了。'), script: 'hant' }, 'tw', convert)).toEqual([]);
});

test('leaves out blocks in which words were put for words', () => {
  expect(findChoices(article('U盘在面下。', '他的面。'), 'twp', convert).map(({ block }) => block)).toEqual(['p1']);
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

test('offers a word of the character and its Chinese neighbours', () => {
  const texts = { original: '“面”，吃面吧', converted: '“面”，喫麪吧' };
  expect(wordAround(texts, { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  expect(wordAround(texts, { start: 5, end: 6 })).toEqual({ start: 4, end: 7 });
});
