import { amountPieces } from '../../../claims/amount-pieces.ts';
import { describe } from '../../../claims/description.ts';
import { addDays, type CalendarDate, compareDates, sameYear } from '../../../domain/calendar-date.ts';
import { textOn } from '../../../domain/dated-text.ts';
import type { CrisisEvent } from '../../../domain/event.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Question } from '../../../domain/question.ts';
import { referenceDay } from '../../../domain/reference-time.ts';
import type { Words } from '../../../i18n/words.ts';
import { answerOn, type Claim } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { isShowable } from '../../showable.ts';
import { emsOf, lineCount } from '../room.ts';
import { columnWidth } from './columns.ts';

const [MOST_EVENTS, MOST_FIGURES] = [3, 2];
/** So many days at least lie on the axis, so that days can be told apart. */
const FEWEST_DAYS = 10;
/** A longer line is hard to follow. */
export const WIDEST = 22;
/** Narrower, and words of a line would be torn apart. */
const [NARROWEST_EVENT, NARROWEST_FIGURE] = [7, 8];
/** Between words and their stem. */
const OFF_STEM = 0.5;
/** How high they are where they stand close: a line of text, a number and a day above theirs, the title, and the axis with its stems. */
const [LINE, NUMBER, DAY, TITLE, AXIS] = [1.06, 1.4, 1.45, 1.53, 1.65];
/** The line below the title, and each of where all was read. */
const [SCOPE, READ] = [1.2, 1.12];
/** How much larger a key is than the least text. */
const KEY = 1.32;
/** Narrower, and a day with its year and the comma behind it may have to be parted. */
const LONGEST_DAY = 10;
/** What of a wall's height lies between its insets. */
const WITHIN_INSETS = 0.885;

/** What a timeline tells, and how many events there were from its first day on. */
export interface Telling {
  readonly from: CalendarDate;
  readonly events: readonly CrisisEvent[];
  readonly allEvents: number;
  readonly figures: readonly ToldFigure[];
}

/** A figure below the axis, with the question that it leads. */
export interface ToldFigure {
  readonly claim: Claim;
  readonly question: Question;
}

/** Whether the days of so many figures stand in columns too narrow for them. */
export const partsDays = (figures: readonly ToldFigure[], room: number): boolean =>
  columnWidth(figures.length, room, WIDEST) < LONGEST_DAY;

/** What an event is called on a wall. */
export const eventWords = ({ chartLabel, title }: CrisisEvent): string => chartLabel || title;

/**
 * The newest days on which something happened and the newest figures that lead questions, oldest first: as many as have room
 * on an axis so long on a wall so high, in the size of its text. Events give way before figures, which nothing else tells.
 */
export function toldOn(view: AsOfView, room: number, height: number, words: Words): Telling {
  const byDay = oneADay(view.events);
  const figures = leadingFigures(view);
  const ways = [MOST_FIGURES, 1].flatMap((count) =>
    Array.from({ length: MOST_EVENTS }, (_, less) => tellingOf(MOST_EVENTS - less, count)),
  );
  function tellingOf(eventCount: number, figureCount: number): Telling {
    const events = byDay.slice(-eventCount);
    const from = firstDay(events, figures, view.day);
    const since = figures.filter(({ claim }) => dayOf(claim) >= from && dayOf(claim) <= view.day);
    return {
      from,
      events,
      allEvents: view.events.filter(({ date }) => date >= from).length,
      figures: since.slice(0, figureCount).toReversed(),
    };
  }
  const last = tellingOf(1, 1);
  return ways.find((told) => hasRoom(told, view, room, height, words)) ?? last;
}

/** Who told of the events, each once. */
export const publishersOf = (events: readonly CrisisEvent[], words: Words): string =>
  words.list([...new Set(events.map(({ source }) => source.publisher))]);

/** Whether all of it stands between head and foot, in columns wide enough to be read. */
function hasRoom(
  { events, figures }: Telling,
  view: AsOfView,
  room: number,
  height: number,
  words: Words,
): boolean {
  const eventWidth = columnWidth(events.length, room, WIDEST);
  const figureWidth = columnWidth(figures.length, room, WIDEST);
  const [widestDay, widestNumber] = [
    widest(events.map(({ date }) => eventDay(date, view.day, words))),
    widest(figures.flatMap(({ claim }) => numbersOf(claim, words))),
  ];
  if (events.length > 1 && eventWidth < Math.max(NARROWEST_EVENT, widestDay)) return false;
  if (figures.length > 1 && figureWidth < Math.max(NARROWEST_FIGURE, widestNumber)) return false;
  const above = events.map((event) => DAY + lineCount(eventWords(event), eventWidth - OFF_STEM) * LINE);
  const below = figures.map(({ claim: { figure }, question }) => {
    const { speaker, marks, when, whenInferred } = describe(figure, view, words);
    const said = [
      `${question.counted}${scopeWords(figure, view.day)}`,
      [
        `${speaker},`,
        ...marks.map((mark) => words.t(`claims.mark.${mark}`)),
        when,
        ...(whenInferred ? [words.t('claims.dateInferred')] : []),
      ].join(' '),
    ];
    return NUMBER + said.reduce((sum, text) => sum + lineCount(text, figureWidth - OFF_STEM) * LINE, 0);
  });
  const title = lineCount(words.t('screen.timeline', { title: view.dataset.title }), room / KEY);
  const read = [
    words.t('screen.timeline.reported', { publishers: publishersOf(events, words) }),
    ...figures.map(({ claim: { figure } }) => `${figure.source.publisher}, ${words.date(view.day)};`),
  ].join(' ');
  const total =
    title * TITLE +
    SCOPE +
    Math.max(0, ...above) +
    AXIS +
    Math.max(0, ...below) +
    lineCount(read, room) * READ;
  return total <= height * WITHIN_INSETS;
}

/** How wide a column must be for the widest of what no line may tear apart, in the size of a key. */
const widest = (unparted: readonly string[]): number =>
  OFF_STEM + Math.max(0, ...unparted.map((text) => emsOf(text, 'strong'))) * KEY;

const numbersOf = ({ figure }: Claim, words: Words): readonly string[] =>
  amountPieces(figure, words, false).flatMap(({ kind, text }) => (kind === 'number' ? text : []));

/** The day of an event, without the year where that is the view's. */
const eventDay = (date: CalendarDate, on: CalendarDate, words: Words): string =>
  words.date(date, eventDayStyle(date, on));

export const eventDayStyle = (date: CalendarDate, on: CalendarDate) =>
  sameYear(date, on) ? 'day-month' : 'full';

/** Of each day the first event of the ledger. */
function oneADay(events: readonly CrisisEvent[]): readonly CrisisEvent[] {
  const byDay = new Map(events.toReversed().map((event) => [event.date, event]));
  return [...byDay.values()].toSorted((a, b) => compareDates(a.date, b.date));
}

/** The day of the first event, that of the newest figure, or so many days ago: the earliest, so that none lies before the axis. */
function firstDay(
  [first]: readonly CrisisEvent[],
  [newest]: readonly ToldFigure[],
  to: CalendarDate,
): CalendarDate {
  const days = [first?.date, newest && dayOf(newest.claim), addDays(to, 1 - FEWEST_DAYS)];
  return days.filter((day) => day !== undefined).toSorted(compareDates)[0] ?? to;
}

/** What befell those who are counted, and where, as walls say it where no question stands above: two numbers may differ in the first alone. */
export function scopeWords({ measure, place }: Figure, on: CalendarDate): string {
  return ` · ${textOn(measure.name, on)}, ${place.name}`;
}

/** The figures that lead questions and may be shown, the newest first. */
function leadingFigures(view: AsOfView): readonly ToldFigure[] {
  return [...view.dataset.questions.values()]
    .toSorted((a, b) => a.order - b.order)
    .flatMap((question): ToldFigure[] => {
      const claim = answerOn(view)(question).headline?.claim;
      return claim && isShowable(view, question, claim.figure) ? [{ claim, question }] : [];
    })
    .filter(
      ({ claim }, index, all) => all.findIndex((other) => other.claim.figure === claim.figure) === index,
    )
    .toSorted((a, b) => compareDates(dayOf(b.claim), dayOf(a.claim)));
}

const dayOf = ({ figure }: Claim) => referenceDay(figure.time);
