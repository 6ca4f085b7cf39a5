import type { Figure } from '../../domain/figure.ts';
import type { WholeView } from '../as-of.ts';
import { slipsOf } from './digits.ts';
import { linesOf } from './lines.ts';
import { nearClaims } from './near-claims.ts';
import { type OutOfLine, distanceTo, outOfLine } from './out-of-line.ts';
import { type Suspicion, suspicion } from './suspicion.ts';

/** Outside its neighbours by a factor of two, and by three times as much as any other number near it. */
const SMALLEST_JUMP = Math.log(2);
const TIMES_USUAL = 3;
/** Numbers a series needs before its own history can call one unusual. */
const ENOUGH_HISTORY = 5;
/** Fewer do when a slip of one digit explains the jump: a factor of four or more, undone to within a third. */
const SMALLEST_SLIP = Math.log(4);
const UNDONE = Math.log(4 / 3);
const TIMES_USUAL_SLIP = 2;
/** Claims of two speakers must then agree to a fiftieth. */
const SAME = Math.log(1.02);

/**
 * A number that jumps out of its series (R37): at least twice, or under half, of both numbers beside it, and three
 * times as far out as any other number near it, in a series of five numbers or more. In shorter ones, and between
 * claims of different originators about one count and time, only a jump that a slip of one digit undoes.
 */
export function implausibleJumps(view: WholeView): readonly Suspicion[] {
  return [...linesOf(view).flatMap(jumpsIn), ...slipsBetweenClaims(view)];
}

function jumpsIn(line: readonly Figure[]): readonly Suspicion[] {
  const points = outOfLine(line);
  const jumping = points.flatMap((point) => {
    const slip = slipBehind(point);
    const enough = points.length >= ENOUGH_HISTORY && point !== points[0];
    const unusual = point.distance >= SMALLEST_JUMP && point.distance > TIMES_USUAL * point.usual;
    return (enough && unusual) || (slip !== null && point.distance > TIMES_USUAL_SLIP * point.usual)
      ? [{ point, slip }]
      : [];
  });
  // Beside a number that is out of line its neighbours seem to be so too: the one farthest out is meant.
  return jumping
    .filter(({ point }) =>
      jumping.every(
        (other) => !point.neighbours.includes(other.point.figure) || other.point.distance <= point.distance,
      ),
    )
    .map(({ point: { figure, number, neighbours, between }, slip }) =>
      suspicion([figure, ...neighbours], { rule: 'implausible-jump', number, between, slip }),
    );
}

/** The number it would be without a slip of one digit, when that brings it back beside its neighbours. */
function slipBehind({ number, between, distance, usual }: OutOfLine): number | null {
  if (distance < SMALLEST_SLIP) return null;
  const near = Math.max(UNDONE, Math.min(usual, SMALLEST_JUMP));
  const nearest = slipsOf(number).reduce<number | null>(
    (best, slip) => (best === null || distanceTo(slip, between) < distanceTo(best, between) ? slip : best),
    null,
  );
  return nearest !== null && distanceTo(nearest, between) <= near ? nearest : null;
}

/** Two claims of one count at one time, one of which would be the other with one digit more or less. */
function slipsBetweenClaims(view: WholeView): readonly Suspicion[] {
  return nearClaims(view).flatMap(({ claim, number, other, otherNumber }) => {
    const between = { low: otherNumber, high: otherNumber };
    if (claim.originator === other.originator || distanceTo(number, between) < SMALLEST_SLIP) return [];
    const slip = slipsOf(number).find((each) => distanceTo(each, between) <= SAME);
    if (slip === undefined) return [];
    return [suspicion([claim, other], { rule: 'implausible-jump', number, between, slip })];
  });
}
