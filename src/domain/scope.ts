import type { Figure } from './figure.ts';
import { placesAround, populationsAround } from './hierarchy.ts';
import { once } from './once.ts';
import type { Scope } from './question.ts';
import { type ReferenceTime, type TimeKind, periodOf, startOfCount } from './reference-time.ts';
import type { AnySubject, Subject } from './subject.ts';

/** What figures are asked for: every criterion that is absent or null takes any. */
export type Criteria<Of extends AnySubject = Subject> = {
  readonly [Part in keyof Subject]?: Of[Part] | null | undefined;
} & { readonly [Key in Exclude<keyof Scope, keyof Subject | 'heading' | 'leads'>]?: Scope[Key] | undefined };

/** What a figure says of itself that a scope can ask for, a row of a ledger as far as it can be read. */
type Asked<Of extends AnySubject> = { readonly [Part in keyof Subject]?: Of[Part] | undefined } & {
  readonly time: ReferenceTime | { readonly kind?: TimeKind | undefined };
};

/** True when the figure equals every criterion that is given. A criterion that its kind of time lacks does not fit. */
export function inScope<Of extends AnySubject = Subject>(figure: Asked<Of>, criteria: Criteria<Of>): boolean {
  const { time } = figure;
  return (
    fits(criteria.measure, figure.measure) &&
    fits(criteria.population, figure.population) &&
    fits(criteria.place, figure.place) &&
    fits(criteria.originator, figure.originator) &&
    fits(criteria.timeKind, time.kind) &&
    fits(criteria.since, 'since' in time ? time.since : null) &&
    fits(criteria.from, 'from' in time ? time.from : null) &&
    fits(criteria.to, 'to' in time ? time.to : null) &&
    fits(criteria.period, 'from' in time ? periodOf(time) : null)
  );
}

function fits<Value>(wanted: Value | null | undefined, found: Value | null | undefined): boolean {
  return wanted === null || wanted === undefined || wanted === found;
}

/** What a figure counts, whom and where. */
export type Counted = Pick<Subject, 'measure' | 'population' | 'place'>;

/** What figures count, of whom and where, whoever counts it and however. */
export const subjectKey = ({ measure, population, place }: Counted): string =>
  [measure.id, population.id, place.id].join('|');

/**
 * What two figures must share to count the same thing: measure, population, place, kind of time, start of count and
 * length of period. Figures with different keys are never compared, joined or subtracted (R10, R14, R20).
 */
export function countKey({ time, ...counted }: Counted & Pick<Figure, 'time'>): string {
  return [subjectKey(counted), time.kind, startOfCount(time), periodOf(time)].join('|');
}

/** The series a figure may stand in: what it counts, and who counts. An unnamed originator's figure stands alone. */
export const seriesKey = once((figure: Figure): string => {
  const { id, originator } = figure;
  return `${countKey(figure)}|${originator.id}${originator.named ? '' : `|${id}`}`;
});

/** What a figure counts, or a scope asks for, which may take any population or place. */
type CountedOrAsked = Pick<Scope, 'measure' | 'population' | 'place'>;

/**
 * True when what one figure or scope counts is, by place and population, all or a part of what the other counts (R15); what
 * takes any place or population may be part and whole of all.
 */
export function isWithin(part: CountedOrAsked, whole: CountedOrAsked): boolean {
  return (
    part.measure === whole.measure &&
    liesIn(part.place, whole.place, placesAround) &&
    liesIn(part.population, whole.population, populationsAround)
  );
}

const liesIn = <Node>(
  part: Node | null,
  whole: Node | null,
  around: (node: Node) => readonly Node[],
): boolean => part === null || whole === null || part === whole || around(part).includes(whole);
