import { describe, expect, test } from 'vitest';
import { creditExamples, creditRules } from '../../../pipeline/clean/credit-rules.ts';
import { disclaimerExamples, disclaimerRules } from '../../../pipeline/clean/disclaimer-rules.ts';
import { furnitureExamples, furnitureRules } from '../../../pipeline/clean/furniture-rules.ts';
import { latinExamples, latinRules } from '../../../pipeline/clean/latin-rules.ts';
import { lineRules } from '../../../pipeline/clean/line-rules.ts';
import { promoExamples, promoRules } from '../../../pipeline/clean/promo-rules.ts';
import { recommendationExamples, recommendationRules } from '../../../pipeline/clean/recommendation-rules.ts';
import { bareLine, type Examples, matchRule, type TextRule } from '../../../pipeline/clean/text-rule.ts';

const sets: [string, readonly TextRule[], Record<string, Examples>][] = [
  ['credit', creditRules, creditExamples],
  ['disclaimer', disclaimerRules, disclaimerExamples],
  ['promo', promoRules, promoExamples],
  ['recommendation', recommendationRules, recommendationExamples],
  ['furniture', furnitureRules, furnitureExamples],
  ['latin', latinRules, latinExamples],
];

describe.each(sets)('%s rules', (_, rules, examples) => {
  const cases = Object.entries(examples);
  test.each(cases.flatMap(([id, { removes }]) => removes.map((line) => [id, line])))('%s knows %s', (id, line) => {
    expect(
      matchRule(
        rules.filter((rule) => rule.id === id),
        bareLine(line),
      )?.id,
    ).toBe(id);
  });
  test.each(cases.flatMap(([id, { keeps }]) => keeps.map((line) => [id, line])))('%s keeps %s', (_id, line) => {
    expect(matchRule(rules === latinRules ? rules : lineRules, bareLine(line))?.id).toBe(undefined);
  });
});
