import type { Quantity } from './find-quantities.ts';

/** A reason why a number with a unit is no figure. */
export interface Rule {
  id: string;
  /** Whether the quantity is no figure, seen in the folded text it was found in. */
  drops(quantity: Quantity, text: string): boolean;
}

/** The words just before a quantity. */
export const before = (text: string, quantity: Quantity, length: number) =>
  text.slice(Math.max(0, quantity.start - length), quantity.start);
/** The words just behind a quantity. */
export const after = (text: string, quantity: Quantity, length: number) =>
  text.slice(quantity.end, quantity.end + length);
/** The clause up to an offset. */
export const clauseBefore = (text: string, start: number) =>
  /[^，。；！？\n]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
export const isSmall = ({ value = 0 }: Quantity) => value <= 20;
