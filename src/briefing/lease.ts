import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { Question } from '../domain/question.ts';
import { referenceDay, type ReferenceTime } from '../domain/reference-time.ts';

/** One moment on two clocks, in milliseconds: `wall` since 1970 may be set anew; `steady` since loading never jumps. */
export interface Moment {
  readonly wall: number;
  readonly steady: number;
}

/** Whether numbers may be shown, and until when by the wall clock. */
export type Lease =
  | { readonly kind: 'running'; readonly until: number; readonly remaining: number }
  | { readonly kind: 'expired'; readonly confirmedAt: number | null };

/** An answer is a moment old when it is noted, and a screen draws a moment after its clock; no number may outlive either. */
const TAKEN_DOWN_EARLY = 2000;

/** How many milliseconds a number stands after a confirmation is noted, for a lease of so many minutes. */
export function leaseLength(minutes: number): number {
  return minutes * 60_000 - TAKEN_DOWN_EARLY;
}

/** What the wall clock may run ahead of the steady one from one reading to the next, in milliseconds, before it counts. */
const SLACK = 1000;

/**
 * How far the steady clock has gone when the machine's two clocks were read again: as far as either of them, so that the
 * hours a machine sleeps count though its own steady clock stood still, and nothing that is set back takes any away.
 */
export function steadyAfter(steady: number, before: Moment, read: Moment): number {
  const [gone, byTheWall] = [read.steady - before.steady, read.wall - before.wall];
  return steady + Math.max(0, byTheWall - gone > SLACK ? byTheWall : gone);
}

/**
 * The moment of a confirmation, given in milliseconds since 1970, on both clocks. Null when there was none, and when it
 * lies ahead: the clock was put back since, so nobody can say how long ago it was, and it confirms nothing.
 */
export function confirmationAt(confirmedAt: number | null, now: Moment): Moment | null {
  if (confirmedAt === null || confirmedAt > now.wall) return null;
  return { wall: confirmedAt, steady: now.steady - (now.wall - confirmedAt) };
}

/**
 * The lease that a successful check of the endpoint began. It ends by whichever clock says so first: a wall clock put
 * forward, or a suspended steady one, can only end it early; a wall clock put back cannot lengthen it.
 */
export function leaseAt(confirmed: Moment | null, now: Moment, length: number): Lease {
  if (confirmed === null) return { kind: 'expired', confirmedAt: null };
  const gone = Math.max(now.wall - confirmed.wall, now.steady - confirmed.steady);
  const remaining = length - Math.max(0, gone);
  return remaining > 0
    ? { kind: 'running', until: now.wall + remaining, remaining }
    : { kind: 'expired', confirmedAt: confirmed.wall };
}

/** Half as long again as its age limit: three weeks for a figure on a day, about two months for a monthly count. */
const LONGEST_SHOWN = 1.5;

/** How many days old a question's figure may be on a screen, by the question's own rhythm (R27). */
export function longestShownDays({ ageLimitDays }: Question): number {
  return Math.floor(ageLimitDays * LONGEST_SHOWN);
}

/** The first day on which a figure of this time may no longer stand on a screen. */
export function withheldFrom(question: Question, time: ReferenceTime): CalendarDate {
  return addDays(shownThrough(question, time), 1);
}

/** The last day on which a figure may stand on a screen as an answer to a question. */
export function shownThrough(question: Question, time: ReferenceTime): CalendarDate {
  return addDays(referenceDay(time), longestShownDays(question));
}
