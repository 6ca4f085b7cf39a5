import { Amount } from '../../claims/Amount.tsx';
import { daysBetween, latestDate } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { referenceDay, sameReferenceTime } from '../../domain/reference-time.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { CURRENT_WINDOW_DAYS } from '../../statistics/claims.ts';
import type { Side } from '../../statistics/comparable.ts';
import type { ComparedBy } from './sides.ts';

/** From which newest figure to which the sides run; where there are no two numbers to name, only what is compared. */
export function SidesFinding({ by, sides }: { by: ComparedBy; sides: readonly Side[] }) {
  const words = useWords();
  const ends = endsOf(sides);
  if (!ends) return words.t(`compare.${by}`);
  const amount = (figure: Figure) => (
    <span data-figure={figure.id}>
      <Amount figure={figure} />
    </span>
  );
  return (
    <Phrase id={`compare.finding.${by}`} elements={{ least: amount(ends.least), most: amount(ends.most) }} />
  );
}

interface Ends {
  readonly least: Figure;
  readonly most: Figure;
}

/**
 * The newest figures that claim the least and the most; null where they claim the same, of counts of different periods, and
 * where one is in doubt, has no number or is older beside the newest than current claims may be.
 */
function endsOf(sides: readonly Side[]): Ends | null {
  const last = latestDate(sides.map(({ newest }) => referenceDay(newest.time)));
  const newest = sides.flatMap(({ newest: figure }) => {
    if (!last || daysBetween(referenceDay(figure.time), last) > CURRENT_WINDOW_DAYS) return [];
    const [low, high] = [leastClaimed(figure.quantity), mostClaimed(figure.quantity)];
    return figure.status === 'doubtful' || low === null || high === null ? [] : [{ figure, low, high }];
  });
  if (newest.length < sides.length) return null;
  const least = newest.toSorted((a, b) => a.low - b.low)[0];
  const most = newest.toSorted((a, b) => b.high - a.high)[0];
  if (!least || !most || least.low >= most.low) return null;
  const { time } = least.figure;
  const ofOnePeriod = time.kind !== 'flow' || sameReferenceTime(time, most.figure.time);
  return ofOnePeriod ? { least: least.figure, most: most.figure } : null;
}
