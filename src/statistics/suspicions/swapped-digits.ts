import type { Figure } from '../../domain/figure.ts';
import type { WholeView } from '../as-of.ts';
import { seriesKey } from '../../domain/scope.ts';
import { isSwap, significantDigits, swapsOf } from './digits.ts';
import { linesOf } from './lines.ts';
import { nearClaims } from './near-claims.ts';
import { distanceTo, outOfLine } from './out-of-line.ts';
import { type Suspicion, suspicion } from './suspicion.ts';

const FEWEST_DIGITS = 4;
/** Shorter numbers fit by chance more often, and must be farther out. */
const FEWEST_DIGITS_SHORT = 3;
/** How many times farther out than any other number near it. */
const TIMES_USUAL = 1.5;
const TIMES_USUAL_SHORT = 2;
/** Numbers a series needs before its own history says what is out of line. */
const ENOUGH_HISTORY = 5;
/** A number this close to its neighbours is in line whatever its digits. */
const IN_LINE = Math.log(1.01);

/**
 * Two neighbouring digits swapped (R37): two claims of one count, near in time but of different speakers, that differ
 * by such a swap alone; or a number that is farther out of its series than any other near it and that one such swap
 * puts back between the numbers beside it.
 */
export function swappedDigits(view: WholeView): readonly Suspicion[] {
  return [...twins(view), ...linesOf(view).flatMap(swapsIn)];
}

function twins(view: WholeView): readonly Suspicion[] {
  return nearClaims(view).flatMap(({ claim, number, other, otherNumber }) => {
    const twin = isSwap(number, otherNumber) && significantDigits(number) >= FEWEST_DIGITS;
    if (!twin || seriesKey(claim) === seriesKey(other)) return [];
    return [suspicion([claim, other], { rule: 'swapped-digits', number, swapped: otherNumber, by: 'twin' })];
  });
}

function swapsIn(line: readonly Figure[]): readonly Suspicion[] {
  if (line.length < ENOUGH_HISTORY) return [];
  return outOfLine(line).flatMap(({ figure, number, neighbours, between, distance, usual }) => {
    const outside = neighbours.length === 2 && distance > Math.max(IN_LINE, TIMES_USUAL * usual);
    const digits = significantDigits(number);
    const telling =
      digits >= FEWEST_DIGITS || (digits >= FEWEST_DIGITS_SHORT && distance > TIMES_USUAL_SHORT * usual);
    if (!outside || !telling) return [];
    const swapped = swapsOf(number).find((swap) => distanceTo(swap, between) === 0);
    if (swapped === undefined) return [];
    return [
      suspicion([figure, ...neighbours], {
        rule: 'swapped-digits',
        number,
        swapped,
        by: 'neighbours',
        between,
      }),
    ];
  });
}
