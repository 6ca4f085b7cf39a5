import type { Figure } from '../../domain/figure.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** The numbers a source printed: one, or the two ends of a range and its best value. */
export function printedNumbers(quantity: Quantity): readonly number[] {
  switch (quantity.kind) {
    case 'exact':
    case 'qualified':
      return [quantity.value];
    case 'range':
      return quantity.best === undefined
        ? [quantity.low, quantity.high]
        : [quantity.low, quantity.best, quantity.high];
    case 'unavailable':
      return [];
  }
}

/** The one number of a figure that is no range, when it is above zero; else null. */
export function singleNumber(figure: Figure): number | null {
  const { quantity } = figure;
  return (quantity.kind === 'exact' || quantity.kind === 'qualified') && quantity.value > 0
    ? quantity.value
    : null;
}

/** How many digits a number has before its closing zeros: 3 for 385 and for 38,500. */
export function significantDigits(number: number): number {
  return String(number).replace(/0+$/, '').length;
}

/** Every number that differs by one swap of two neighbouring digits, as long as before and not beginning with 0. */
export function swapsOf(number: number): readonly number[] {
  const digits = String(number);
  if (!/^[1-9]\d+$/.test(digits)) return [];
  const swaps = Array.from({ length: digits.length - 1 }, (_, at) => {
    const [first, second] = [digits.charAt(at), digits.charAt(at + 1)];
    return `${digits.slice(0, at)}${second}${first}${digits.slice(at + 2)}`;
  });
  return [...new Set(swaps)].filter((swap) => swap !== digits && !swap.startsWith('0')).map(Number);
}

/** True when one swap of two neighbouring digits makes one number the other; it changes a number by a multiple of 9. */
export function isSwap(a: number, b: number): boolean {
  return (a - b) % 9 === 0 && swapsOf(a).includes(b);
}

/** Every number that a slip of one digit may have made this one from: its last digit lost, or one digit too many. */
export function slipsOf(number: number): readonly number[] {
  const digits = String(number);
  if (!/^[1-9]\d*$/.test(digits)) return [];
  // Without its first digit a number is nothing like itself: that would explain any jump.
  const shorter = Array.from({ length: digits.length - 1 }, (_, at) =>
    Number(digits.slice(0, at + 1) + digits.slice(at + 2)),
  );
  return [number * 10, ...new Set(shorter)];
}
