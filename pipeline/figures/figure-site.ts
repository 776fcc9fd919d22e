import type { Quantity } from './find-quantities.ts';
import type { Phrase, Stretch } from './phrase.ts';
import type { Place } from './places.ts';
import type { TimePhrase } from './time-phrases.ts';

/** Where a figure stands: its clause, its neighbours there, and what else was found in the block. */
export interface Site {
  block: Phrase;
  clause: Stretch;
  quantity: Quantity;
  previous?: Quantity;
  next?: Quantity;
  /** The clause before, when no figure stands in it. */
  clauseBefore?: Stretch;
  /** How many figures the clause has from this one on. */
  siblings: number;
  /** The clause is the inside of a bracket. */
  bracketed: boolean;
  /** The noun of the previous figure stands behind it, so what follows it up to the first 、 or 和 is not ours. */
  previousTookRight: boolean;
  times: readonly TimePhrase[];
  places: readonly Place[];
  brackets: readonly Stretch[];
}
