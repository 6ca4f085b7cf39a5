import type { Period } from '../../domain/period.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** A derived quantity with its recipe: never to be shown as if a source had published it. */
export interface Sum {
  readonly kind: 'sum';
  readonly quantity: Quantity;
  /** Ids of the figures it came from. */
  readonly of: readonly string[];
  /** Periods no figure covers: with any, the quantity is a floor or unavailable (R9). */
  readonly missing: readonly Period[];
}
