import { dayNumber } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import type { WholeView } from '../as-of.ts';
import { countKey } from '../../domain/scope.ts';
import { COMPARABLE_DAYS, nearInTime } from '../standing.ts';
import { singleNumber } from './digits.ts';

/** Two claims with one number each about one count, near in time; the one that comes later in the ledger first. */
export interface NearClaims {
  readonly claim: Figure;
  readonly number: number;
  readonly other: Figure;
  readonly otherNumber: number;
}

/** All such pairs in view. Only claims within a few days of each other are looked at, however long the ledger. */
export function nearClaims(view: WholeView): readonly NearClaims[] {
  const claims = view.figures.flatMap((figure, at) => {
    const number = singleNumber(figure);
    return number === null ? [] : [{ figure, number, at, day: dayNumber(referenceDay(figure.time)) }];
  });
  return [...Map.groupBy(claims, ({ figure }) => countKey(figure)).values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => a.day - b.day);
    return ordered.flatMap((late, at) => {
      const pairs: NearClaims[] = [];
      for (let back = at - 1; back >= 0; back -= 1) {
        const early = ordered[back];
        if (!early || late.day - early.day > COMPARABLE_DAYS) break;
        if (!nearInTime(early.figure, late.figure)) continue;
        const [claim, other] = early.at > late.at ? [early, late] : [late, early];
        pairs.push({
          claim: claim.figure,
          number: claim.number,
          other: other.figure,
          otherNumber: other.number,
        });
      }
      return pairs;
    });
  });
}
