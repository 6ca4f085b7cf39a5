import { DayInferred } from './DayInferred.tsx';
import { sameYear } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import { referenceDay, referenceStart } from '../domain/reference-time.ts';
import { ReferenceTimeText } from './Time.tsx';
import { useView } from './view-context.tsx';

interface FigureTimeProps {
  figure: Figure;
  /** Room is scarce: the year is left out where it is that of the page's own day. */
  brief?: boolean;
  /** The words around it say since when is counted. */
  startSaid?: boolean;
  /** How it is said that nobody stated the day. */
  inferred?: 'words' | 'word' | 'sign';
}

/** When a figure is true, since when a running total counts, and that nobody stated the day where nobody did (R2, R3). */
export function FigureTime({
  figure,
  brief = false,
  startSaid = false,
  inferred = 'words',
}: FigureTimeProps) {
  const { day } = useView();
  const { time } = figure;
  // Only days that are printed count: the start of a running total stands in words around it, or on its own.
  const first = time.kind === 'running-total' ? referenceDay(time) : referenceStart(time);
  const isOfThisYear = sameYear(first, day) && sameYear(referenceDay(time), day);
  return (
    <>
      <ReferenceTimeText
        time={time}
        style={brief && isOfThisYear ? 'day-month' : 'full'}
        withStart={!startSaid}
      />
      <DayInferred figure={figure} as={inferred} />
    </>
  );
}
