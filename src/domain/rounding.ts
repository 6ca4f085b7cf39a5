import { edgeOfQualifier, ROUNDS } from './qualifier.ts';
import type { Quantity } from './quantity.ts';

/**
 * A quantity rounded to a multiple of `step`, for display only and once, from the stored value (R6). Floors and low
 * ends go down, ceilings, `nearly` and high ends go up, so that the rounded words still hold; an exact number that
 * rounding changes becomes `about`. A floor that would round to nothing keeps its value.
 */
export function roundQuantity(quantity: Quantity, step: number): Quantity {
  const { down, up, nearest } = {
    down: (value: number) => Math.floor(value / step) * step,
    up: (value: number) => Math.ceil(value / step) * step,
    nearest: (value: number) => Math.round(value / step) * step,
  };
  switch (quantity.kind) {
    case 'unavailable':
      return quantity;
    case 'range': {
      const { low, high, best } = quantity;
      return {
        kind: 'range',
        low: down(low),
        high: up(high),
        ...(best === undefined ? {} : { best: nearest(best) }),
      };
    }
    case 'exact': {
      const value = nearest(quantity.value);
      return value === quantity.value ? quantity : aboutUnlessNothing(quantity, value);
    }
    case 'qualified': {
      const rounded = { down, up, nearest }[ROUNDS[edgeOfQualifier(quantity.qualifier)]](quantity.value);
      return rounded === 0 ? quantity : { ...quantity, value: rounded };
    }
  }
}

/** Somebody counted is never shown as nobody. */
function aboutUnlessNothing(quantity: Quantity, value: number): Quantity {
  return value === 0 ? quantity : { kind: 'qualified', qualifier: 'about', value };
}
