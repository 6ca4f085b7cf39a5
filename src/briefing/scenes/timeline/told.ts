import { type CalendarDate, compareDates } from '../../../domain/calendar-date.ts';
import type { CrisisEvent } from '../../../domain/event.ts';
import type { Question } from '../../../domain/question.ts';
import { referenceDay } from '../../../domain/reference-time.ts';
import { answerOn, type Claim } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { isShowable } from '../../showable.ts';
import { lineCount } from '../room.ts';
import { columnWidth } from './columns.ts';

/** When the figures go, words, marks and sources alike, where there is no room for all. */
export const FIGURES_GO = 5;
const MOST_EVENTS = 3;
/** So long is an axis under which two figures can stand side by side; on an upright wall their words have more lines. */
const ROOM_FOR_TWO = 26;
const ROOM_UPRIGHT = 17;
export const WIDEST_EVENT = 15;
export const WIDEST_FIGURE = 17;
/** Narrower, and words of a line would be torn apart. */
const NARROWEST = 7;
/** Lines that all else takes, and how much of the rest events have. */
const [ELSE, OF_REST] = [13, 0.6];

/** What an event is called on a wall. */
export const eventWords = ({ chartLabel, title }: CrisisEvent): string => chartLabel || title;

/** The newest days on which something happened, oldest first, as many as can stand side by side above an axis so wide on a wall so high. */
export function newestEvents(view: AsOfView, room: number, height: number): readonly CrisisEvent[] {
  const events = oneADay(view.events);
  const mostLines = Math.floor((height - ELSE) * OF_REST);
  for (let count = MOST_EVENTS; count > 1; count -= 1) {
    const newest = events.slice(-count);
    const width = columnWidth(newest.length, room, WIDEST_EVENT);
    const lines = newest.map((event) => lineCount(eventWords(event), width - 0.5));
    if (width >= NARROWEST && Math.max(0, ...lines) <= mostLines) return newest;
  }
  return events.slice(-1);
}

/** Of each day the first event of the ledger. */
function oneADay(events: readonly CrisisEvent[]): readonly CrisisEvent[] {
  const byDay = new Map(events.toReversed().map((event) => [event.date, event]));
  return [...byDay.values()].toSorted((a, b) => compareDates(a.date, b.date));
}

/** A figure below the axis, with the question that it leads. */
export interface ToldFigure {
  readonly claim: Claim;
  readonly question: Question;
}

/** The newest figures, two where the axis has room for them, that lead questions and are about days from the given one on, oldest first. */
export function newestFigures(
  view: AsOfView,
  from: CalendarDate,
  room: number,
  isUpright: boolean,
): readonly ToldFigure[] {
  return [...view.dataset.questions.values()]
    .toSorted((a, b) => a.order - b.order)
    .flatMap((question): ToldFigure[] => {
      const claim = answerOn(view)(question).headline?.claim;
      return claim && isShowable(view, question, claim.figure) ? [{ claim, question }] : [];
    })
    .filter(
      ({ claim }, index, all) => all.findIndex((other) => other.claim.figure === claim.figure) === index,
    )
    .filter(({ claim }) => dayOf(claim) >= from && dayOf(claim) <= view.day)
    .toSorted((a, b) => compareDates(dayOf(b.claim), dayOf(a.claim)))
    .slice(0, room < (isUpright ? ROOM_UPRIGHT : ROOM_FOR_TWO) ? 1 : 2)
    .toReversed();
}

const dayOf = ({ figure }: Claim) => referenceDay(figure.time);
