import type { HeadlineRule } from './headline-rule.ts';
import type { Measure, Population, Topic } from './measure.ts';
import type { Place } from './place.ts';
import type { QuestionChart } from './question-chart.ts';
import type { PeriodLength, TimeKind } from './reference-time.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Originator, SpeakerKind } from './source.ts';
import type { Id } from './id.ts';

/**
 * A part of a question within which claims may be compared (R20). A figure belongs when it equals every criterion
 * that is not null. The first scope of a question is the one that leads.
 */
export interface Scope {
  readonly heading: string;
  readonly measure: Measure;
  readonly population: Population | null;
  readonly place: Place | null;
  readonly timeKind: TimeKind;
  /** Start of count of a running total. */
  readonly since: CalendarDate | null;
  /** First and last day of a flow; null takes any. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly period: PeriodLength | null;
  readonly originator: Originator | null;
  /** True of a scope that may lead the question where no scope before it has a figure that may. */
  readonly leads: boolean;
}

/** What several sources answer, and how the desk shows it. Editorial choices are data. */
export interface Question {
  readonly id: Id<'question'>;
  readonly topic: Topic;
  readonly order: number;
  /** True when the question has its own card among the leading four of the desk. */
  readonly lead: boolean;
  readonly title: string;
  /** The question once its answer is too old for the present tense, or the crisis is over; null when the title does. */
  readonly titlePast: string | null;
  /** What is counted, in the plural: "people", "civilians". */
  readonly counted: string;
  /** Scope in words: whom, where, since when. */
  readonly scopeNote: string;
  /** Expected days between figures; 0 when no rhythm is expected. */
  readonly rhythmDays: number;
  /** Days after which a claim is past its age limit: 14 for a stock or running total, 45 for a monthly count; 0 for what does not age, such as the toll of one incident. */
  readonly ageLimitDays: number;
  readonly rule: HeadlineRule;
  /** Originators or speaker kinds the rule prefers, in order; empty when it takes any named speaker. */
  readonly ruleOriginators: readonly Originator[];
  readonly ruleKinds: readonly SpeakerKind[];
  readonly ruleWords: string;
  /** Areas, dates and causes covered, and who is missing (R32). */
  readonly coverage: string;
  readonly charts: readonly QuestionChart[];
  /** The first day on which it could be asked, where its words tell of something that happened; null for any day. */
  readonly knownFrom: CalendarDate | null;
  readonly scopes: readonly [Scope, ...Scope[]];
}

/** How many questions stand beside one on its page. */
const BESIDE = 3;

/** The other questions of its topic that stand nearest to one on the desk, the nearest first; of a row of the ledger as of a question. */
export function questionsBeside<
  Of extends { readonly id: string; readonly topic: string; readonly order: number },
>(questions: Iterable<Of>, { id, topic, order }: Of): readonly Of[] {
  const apart = (other: Of) => Math.abs(other.order - order);
  return [...questions]
    .filter((other) => other.topic === topic && other.id !== id)
    .toSorted((a, b) => apart(a) - apart(b) || a.order - b.order)
    .slice(0, BESIDE);
}
