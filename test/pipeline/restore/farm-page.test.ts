import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { narrow } from '../../../pipeline/restore/garble.ts';
import { restoreText } from '../../../pipeline/restore/restore-text.ts';
import { model } from './model.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const { title, texts }: { title: string; texts: string[] } = JSON.parse(read('farm-page.facts.json'));
const page = restoreText(read('farm-page.txt'), model);

test('restores a whole farm page to the text of its source', () => {
  const plain = narrow(page.text);
  expect([title, ...texts].filter((text) => !plain.includes(narrow(text)))).toEqual([]);
  expect(page.unreadable).toEqual([]);
});

test('records every gloss, every slipped run and every spliced piece', () => {
  const counts = Map.groupBy(page.restorations, ({ rule }) => rule);
  expect([...counts].map(([rule, all]) => [rule, all.length]).sort()).toEqual([
    ['restore/gloss', 238],
    ['restore/shift', 5],
    ['restore/splice', 15],
  ]);
});

test('changes nothing when it runs again', () => {
  expect(restoreText(page.text, model).restorations).toEqual([]);
});
