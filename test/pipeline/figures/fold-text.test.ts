import { expect, test } from 'vitest';
import { foldText, isTraditional } from '../../../pipeline/figures/fold-text.ts';

test('keeps the length, so that offsets hold', () => {
  const text = '基層就診率達到６８％以上，𠮷野家增1萬2千人。';
  expect(foldText(text)).toHaveLength(text.length);
});

test('folds width and script', () => {
  expect(foldText('較去年同期增加６．５％、１２，３４５人')).toBe('较去年同期增加6.5%、12,345人');
});

test('keeps the comma of the sentence', () => {
  expect(foldText('增长５％，减少３人')).toBe('增长5%，减少3人');
});

test('folds every traditional character, not only those of rules written so far', () => {
  expect(foldText('鋼鐵產能與臺灣綫上遊戲，巿民說')).toBe('钢铁产能与台湾线上游戏，市民说');
});

test.each([
  ['全國人口普查結果', true],
  ['清朝乾隆年间的人口普查结果', false],
  ['GDP 5.2%', false],
])('tells the script of %s', (text, expected) => {
  expect(isTraditional(text)).toBe(expected);
});
