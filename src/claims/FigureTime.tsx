import { sameYear } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import { referenceDay, referenceStart } from '../domain/reference-time.ts';
import { keptTogether } from '../i18n/kept-together.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ReferenceTimeText } from './Time.tsx';
import { useView } from './view-context.tsx';
import { useDescription } from './use-description.ts';

interface FigureTimeProps {
  figure: Figure;
  /** Room is scarce: the year is left out where it is that of the page's own day. */
  brief?: boolean;
  /** The words around it say since when is counted. */
  startSaid?: boolean;
  /** The words around it say that nobody stated the day. */
  inferredSaid?: boolean;
}

/** When a figure is true, since when a running total counts, and that nobody stated the day where nobody did (R2, R3). */
export function FigureTime({
  figure,
  brief = false,
  startSaid = false,
  inferredSaid = false,
}: FigureTimeProps) {
  const words = useWords();
  const { whenInferred } = useDescription(figure);
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
      {whenInferred && !inferredSaid && <span>{` ${keptTogether(words.t('claims.dateInferred'))}`}</span>}
    </>
  );
}
