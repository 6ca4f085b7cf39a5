import { dayNumber } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import type { WholeView } from '../as-of.ts';
import { linesOf } from './lines.ts';
import { type Suspicion, suspicion } from './suspicion.ts';

/** A count that is free to fall anywhere between its neighbours meets the line by chance this rarely, or it is no evidence. */
const CHANCE = 0.01;

/**
 * Three exact numbers in a row of one series that lie on one straight line, to the rounding of a whole number: the
 * middle may be interpolated or the last extrapolated (R22, R37). Not for constant runs, nor where the three share so
 * coarse a step (families of six, thousands) that a line is no surprise.
 */
export function straightLines(view: WholeView): readonly Suspicion[] {
  return linesOf(view).flatMap((line) =>
    line.flatMap((last, at) => {
      const [first, middle] = [line[at - 2], line[at - 1]];
      if (!first || !middle) return [];
      const numbers = [exact(first), exact(middle), exact(last)] as const;
      const [a, b, c] = numbers;
      if (a === null || b === null || c === null) return [];
      const days = [first, middle, last].map((figure) => referenceDay(figure.time));
      const [from, between, to] = days;
      if (!from || !between || !to || between === from || between === to) return [];
      const share = (dayNumber(between) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
      const onLine = Math.abs(a + (c - a) * share - b) <= 0.5;
      const surprising = commonDivisor(commonDivisor(a, b), c) / Math.abs(c - a) <= CHANCE;
      if (!onLine || !surprising) return [];
      return [
        suspicion([middle, first, last], {
          rule: 'straight-line',
          numbers: [a, b, c],
          days: [from, between, to],
        }),
      ];
    }),
  );
}

function exact({ quantity }: Figure): number | null {
  return quantity.kind === 'exact' ? quantity.value : null;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
