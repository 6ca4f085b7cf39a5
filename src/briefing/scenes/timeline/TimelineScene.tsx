import { type ReactNode, useMemo } from 'react';
import { Amount } from '../../../claims/Amount.tsx';
import { useDescription } from '../../../claims/use-description.ts';
import { Day } from '../../../claims/Time.tsx';
import { type CalendarDate, sameYear } from '../../../domain/calendar-date.ts';
import type { CrisisEvent } from '../../../domain/event.ts';
import { referenceDay } from '../../../domain/reference-time.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { useViewport } from '../../use-viewport.ts';
import { useRoom } from '../room.ts';
import { SceneHead } from '../SceneHead.tsx';
import styles from '../Scenes.module.css';
import { Sources, WhoAndWhen } from '../Speaker.tsx';
import { AtTheirDays } from './AtTheirDays.tsx';
import { DayAxis } from './DayAxis.tsx';
import axisStyles from './DayAxis.module.css';
import { withNamesWhole } from './names-whole.ts';
import {
  eventDayStyle,
  eventWords,
  partsDays,
  publishersOf,
  scopeWords,
  type ToldFigure,
  toldOn,
} from './told.ts';

/** What the marks at the ends of the axis take, in the size of text. */
const MARK = 0.9;

interface TimelineSceneProps {
  view: AsOfView;
  textSize: number;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** An axis of days to scale: above it what happened, below it the newest figures, each at its day. */
export function TimelineScene({ view, textSize, knowledge }: TimelineSceneProps) {
  const words = useWords();
  const room = useRoom(textSize) - MARK;
  const height = useViewport().height / textSize;
  const { from, events, allEvents, figures } = useMemo(
    () => toldOn(view, room, height, words),
    [view, room, height, words],
  );
  const isOneYear = sameYear(from, view.day);
  return (
    <>
      <SceneHead
        title={words.t('screen.timeline', { title: view.dataset.title })}
        scope={
          <>
            {words.t('screen.timeline.events', {
              from: words.date(from, isOneYear ? 'day-month' : 'full'),
              to: words.date(view.day, isOneYear ? 'day-month' : 'full'),
            })}
            {(figures.length > 0 || allEvents > events.length) && ': '}
            {allEvents > events.length &&
              words.t('screen.timeline.part', { shown: events.length, all: allEvents })}
            {figures.length > 0 &&
              words.t('screen.timeline.sides', { part: allEvents > events.length ? 'yes' : 'no' })}
          </>
        }
        knowledge={knowledge}
      />
      {events.length === 0 && <p className={styles.key}>{words.t('desk.events.none')}</p>}
      <div className={axisStyles.timeline}>
        <AtTheirDays
          where="above"
          span={{ from, to: view.day }}
          room={room}
          entries={events.map((event) => ({
            id: event.id,
            day: event.date,
            words: <EventWords event={event} on={view.day} />,
          }))}
        />
        <DayAxis
          from={from}
          to={view.day}
          events={events.map(({ date }) => date)}
          figures={figures.map(({ claim: { figure, pastAgeLimit } }) => ({
            day: referenceDay(figure.time),
            kind: figure.originator.kind,
            hollow: pastAgeLimit,
          }))}
        />
        <AtTheirDays
          where="below"
          span={{ from, to: view.day }}
          room={room}
          entries={figures.map((told) => ({
            id: told.question.id,
            day: referenceDay(told.claim.figure.time),
            words: <FigureWords {...told} on={view.day} isNarrow={partsDays(figures, room)} />,
          }))}
        />
      </div>
      <p className={`${styles.quiet} ${styles.read}`}>
        {events.length > 0 &&
          words.t('screen.timeline.reported', { publishers: publishersOf(events, words) })}
        {events.length > 0 && ' '}
        <Sources of={figures.map(({ claim: { figure } }) => ({ figure }))} />
      </p>
    </>
  );
}

/** The day, where, and what happened. */
function EventWords({ event, on }: { event: CrisisEvent; on: CalendarDate }) {
  return (
    <>
      <p className={axisStyles.where}>
        <b className={styles.key}>
          <Day day={event.date} style={eventDayStyle(event.date, on)} />
        </b>{' '}
        <span data-optional="2">{withNamesWhole(event.place.name)}</span>
      </p>
      <p>{withNamesWhole(eventWords(event))}</p>
    </>
  );
}

interface FigureWordsProps extends ToldFigure {
  on: CalendarDate;
  /** A day with its year may be wider than a line. */
  isNarrow: boolean;
}

/** The number with whom it counts, as what, where, and who says so, of when, how old. */
function FigureWords({ claim: { figure, pastAgeLimit }, question, on, isNarrow }: FigureWordsProps) {
  const { age } = useDescription(figure);
  const saysYear = figure.time.kind !== 'stock' || !sameYear(referenceDay(figure.time), on);
  return (
    <div data-figure={figure.id}>
      <p className={styles.changed}>
        <Amount figure={figure} size="screen" />
      </p>
      <p>
        <b>{question.counted}</b>
        <span className={axisStyles.scope}>{scopeWords(figure, on)}</span>
      </p>
      <p className={isNarrow && saysYear ? `${styles.quiet} ${axisStyles.parted}` : styles.quiet}>
        <WhoAndWhen figure={figure} hollow={pastAgeLimit} />
        <span data-optional="3">
          {', '}
          <span className={styles.together}>{age}</span>
        </span>
      </p>
    </div>
  );
}
