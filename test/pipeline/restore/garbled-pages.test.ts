import { expect, test } from 'vitest';
import { tryParagraphs } from './no-silent-error.ts';

test('restores garbled paragraphs or marks them, and never gets a number, a negation or a title silently wrong', () => {
  const trials = [...tryParagraphs(1, 12)];
  expect(trials.filter((trial) => trial.silentlyWrong)).toEqual([]);
  const exact = trials.filter((trial) => trial.exact).length;
  expect(exact / trials.length).toBeGreaterThan(0.8);
});
