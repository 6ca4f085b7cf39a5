import { Amount } from '../../claims/Amount.tsx';
import type { Figure } from '../../domain/figure.ts';
import { leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { sameReferenceTime } from '../../domain/reference-time.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { Side } from '../../statistics/comparable.ts';
import type { ComparedBy } from './sides.ts';

interface SidesFindingProps {
  by: ComparedBy;
  sides: readonly Side[];
  answer: Answer;
}

/** From which newest figure to which the sides run; where there are no two numbers to name, only what is compared. */
export function SidesFinding({ by, sides, answer }: SidesFindingProps) {
  const words = useWords();
  const ends = endsOf(sides, answer);
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
 * The newest figures that claim the least and the most, of those that are current and that nobody doubts; null where they
 * claim the same, and of counts of different periods.
 */
function endsOf(sides: readonly Side[], { groups }: Answer): Ends | null {
  const current = new Set(groups.flatMap(({ claims }) => claims.map(({ figure }) => figure)));
  const newest = sides.flatMap(({ series: { points } }) => {
    const figure = points.at(-1)?.figure;
    const [low, high] = figure ? [leastClaimed(figure.quantity), mostClaimed(figure.quantity)] : [null, null];
    if (!figure || low === null || high === null) return [];
    return figure.status === 'doubtful' || !current.has(figure) ? [] : [{ figure, low, high }];
  });
  const least = newest.toSorted((a, b) => a.low - b.low)[0];
  const most = newest.toSorted((a, b) => b.high - a.high)[0];
  if (!least || !most || least.low >= most.low) return null;
  const { time } = least.figure;
  const ofOnePeriod = time.kind !== 'flow' || sameReferenceTime(time, most.figure.time);
  return ofOnePeriod ? { least: least.figure, most: most.figure } : null;
}
