import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { foldText } from '../../../pipeline/clean/fold-text.ts';

test('keeps every code unit in its place', () => {
  expect(foldText('【責任編輯：王五】　記者')).toBe('【责任编辑:王五】 记者');
  expect(foldText('相關字詞﹕﹙樓宇﹚')).toBe('相关字词:(楼宇)');
});

/** Both forms stand in Simplified text too, as other characters or as names. */
const both = '乾著瀋藉麼';

test('folds every traditional form of a character that occurs in a rule', () => {
  const rules = ['clean', 'metadata', 'extract']
    .flatMap((room) => readdirSync(`pipeline/${room}`).map((file) => `pipeline/${room}/${file}`))
    .filter((file) => !file.endsWith('fold-text.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/\/(?:[^/\n\\]|\\.)+\/[gimsuy]*|'[^'\n]*'/g) ?? [])
    .join('');
  const used = new Set(rules);
  const simplify = Converter({ from: 't', to: 'cn' });
  const unfolded = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) =>
    String.fromCharCode(0x4e00 + index),
  ).filter((character) => {
    const simple = simplify(character);
    return simple !== character && used.has(simple) && foldText(character) === character && !both.includes(character);
  });
  expect(unfolded).toEqual([]);
});
