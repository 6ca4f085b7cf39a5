import type { Figure } from '../../domain/figure.ts';
import { type Bounds, isCeiling, isFloor } from '../../domain/quantity.ts';
import { singleNumber } from './digits.ts';

/** A figure that leaves the run of its series, and what the rest of the series leads one to expect. */
export interface OutOfLine {
  readonly figure: Figure;
  readonly number: number;
  /** The figures it was compared with: those before and after it, or the only one. */
  readonly neighbours: readonly Figure[];
  /** From the smallest to the largest number of the neighbours. */
  readonly between: Bounds;
  /** How many times over or under that it is, as a natural logarithm; 0 for none. */
  readonly distance: number;
  /** The largest distance anywhere else near it in the series, had this figure not been in it. */
  readonly usual: number;
}

/** Figures before and after that tell what is usual. */
const REACH = 8;

/**
 * For every number of a line how far it lies outside the numbers beside it, and how far others do. An end of the line
 * has one neighbour only, and what is usual there are whole steps.
 */
export function outOfLine(line: readonly Figure[]): readonly OutOfLine[] {
  const points = line.flatMap((figure) => {
    const number = singleNumber(figure);
    return number === null ? [] : [{ figure, number }];
  });
  return points.flatMap(({ figure, number }, at) => {
    const beside = [points[at - 1], points[at + 1]].filter((point) => point !== undefined);
    if (beside.length === 0) return [];
    const between = rangeOf(beside.map((point) => point.number));
    const others = [
      ...points.slice(Math.max(0, at - REACH), at),
      ...points.slice(at + 1, at + 1 + REACH),
    ].map((point) => point.number);
    const reach = beside.length === 2 ? 1 : 0;
    return [
      {
        figure,
        number,
        neighbours: beside.map((point) => point.figure),
        between,
        distance: leavesRoom(
          figure,
          beside.map((point) => point.figure),
          number < between.low,
        )
          ? 0
          : distanceTo(number, between),
        usual: Math.max(0, ...distances(others, reach)),
      },
    ];
  });
}

/** "At least" says nothing against counts above it, nor "up to" against counts below; between their like they do (R21). */
function leavesRoom({ quantity }: Figure, beside: readonly Figure[], below: boolean): boolean {
  const isOpen = below ? isFloor : isCeiling;
  return isOpen(quantity) && !beside.every((neighbour) => isOpen(neighbour.quantity));
}

/** Distances of the inner numbers to both neighbours, or with reach 0 of each number to the one before it. */
function distances(numbers: readonly number[], reach: 0 | 1): readonly number[] {
  return numbers.flatMap((number, at) => {
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    if (before === undefined) return [];
    if (reach === 0) return [distanceTo(number, rangeOf([before]))];
    return after === undefined ? [] : [distanceTo(number, rangeOf([before, after]))];
  });
}

function rangeOf(numbers: readonly number[]): Bounds {
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

export function distanceTo(number: number, { low, high }: Bounds): number {
  if (number < low) return Math.log(low / number);
  return number > high ? Math.log(number / high) : 0;
}
