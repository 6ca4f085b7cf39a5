import type { CSSProperties } from 'react';
import { useView } from '../../../claims/view-context.tsx';
import { percent } from '../../../design/percent.ts';
import { Shape } from '../../../design/Shape.tsx';
import { speakerClass } from '../../../design/SpeakerMark.tsx';
import { type CalendarDate, sameYear } from '../../../domain/calendar-date.ts';
import type { Question } from '../../../domain/question.ts';
import { referenceDay } from '../../../domain/reference-time.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { Claim } from '../../../statistics/answers.ts';
import { longestShownDays, withheldFrom } from '../../lease.ts';
import { emsOf } from '../room.ts';
import { shownBar } from './shown-bar.ts';
import styles from './ShownBar.module.css';

interface ShownBarProps {
  claim: Claim;
  question: Question;
  /** How long it is, in the size of text. */
  room: number;
}

/** For how long a figure could be shown, and for how long it has been withheld since, to scale. */
export function ShownBar({ claim: { figure, ageDays }, question, room }: ShownBarProps) {
  const words = useWords();
  const { day } = useView();
  const limit = longestShownDays(question);
  const shown = words.t('screen.withheld.shown', { days: limit });
  const withheld = words.t('screen.withheld.here');
  const days = [referenceDay(figure.time), withheldFrom(question, figure.time), day] as const;
  const [first, since, last] = days;
  const isOneYear = sameYear(first, last);
  const said = (each: CalendarDate) => words.date(each, isOneYear ? 'day-month' : 'full');
  const model = shownBar(ageDays, limit, {
    room,
    days: [emsOf(said(first)), emsOf(said(since)), emsOf(said(last))],
    shown: emsOf(shown) + 1,
    withheld: emsOf(withheld),
  });
  return (
    <div
      className={`${styles.scaled} ${speakerClass(figure.originator.kind)}`}
      style={{ '--share': percent(model.share) } as CSSProperties}
      aria-hidden="true"
    >
      <div className={styles.bar}>
        <p className={styles.shown} data-shown-bar={model.share.toFixed(3)}>
          <Shape kind={figure.originator.kind} hollow />
          {model.saysShown && shown}
        </p>
        <p className={styles.hatched}>{model.saysWithheld && <span>{withheld}</span>}</p>
      </div>
      <p className={styles.days}>
        <span>{said(first)}</span>
        {model.middle !== null && <span data-side={model.middle}>{said(since)}</span>}
        <span>{said(last)}</span>
      </p>
    </div>
  );
}
