import { creditRules } from './credit-rules.ts';
import { disclaimerRules } from './disclaimer-rules.ts';
import { furnitureRules } from './furniture-rules.ts';
import { promoRules } from './promo-rules.ts';
import { recommendationRules } from './recommendation-rules.ts';
import type { TextRule } from './text-rule.ts';

/** Every rule for single lines, in the order they are asked: who made it, what it asks, whose it is, where it leads, what it does. */
export const lineRules: readonly TextRule[] = [
  ...creditRules,
  ...disclaimerRules,
  ...promoRules,
  ...recommendationRules,
  ...furnitureRules,
];
