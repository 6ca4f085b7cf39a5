import type { Figure } from './figure.ts';
import { type PlaceTree, type PopulationTree, placesAround, populationsAround } from './hierarchy.ts';
import { once } from './once.ts';
import type { Scope } from './question.ts';
import { type ReferenceTime, type TimeKind, periodOf, startOfCount } from './reference-time.ts';

/** What figures are asked for: every criterion that is absent or null takes any. */
export type Criteria = { readonly [Key in keyof Omit<Scope, 'heading' | 'leads'>]?: Scope[Key] | undefined };

/** What a figure says of itself that a scope can ask for, a row of a ledger as far as it can be read. */
interface Asked {
  readonly measure?: string | undefined;
  readonly population?: string | undefined;
  readonly place?: string | undefined;
  readonly originator: { readonly id?: string | undefined };
  readonly time: ReferenceTime | { readonly kind?: TimeKind | undefined };
}

/** True when the figure equals every criterion that is given. A criterion that its kind of time lacks does not fit. */
export function inScope(figure: Asked, criteria: Criteria): boolean {
  const { time } = figure;
  return (
    fits(criteria.measure, figure.measure) &&
    fits(criteria.population, figure.population) &&
    fits(criteria.place, figure.place) &&
    fits(criteria.originator, figure.originator.id) &&
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
type Counted = Pick<Figure, 'measure' | 'population' | 'place'>;

/**
 * What two figures must share to count the same thing: measure, population, place, kind of time, start of count and
 * length of period. Figures with different keys are never compared, joined or subtracted (R10, R14, R20).
 */
export function countKey({ measure, population, place, time }: Counted & Pick<Figure, 'time'>): string {
  return `${measure}|${population}|${place}|${time.kind}|${startOfCount(time) ?? ''}|${periodOf(time) ?? ''}`;
}

/** The series a figure may stand in: what it counts, and who counts. An unnamed originator's figure stands alone. */
export const seriesKey = once((figure: Figure): string => {
  const { id, originator } = figure;
  return `${countKey(figure)}|${originator.id}${originator.named ? '' : `|${id}`}`;
});

/** True when what one figure counts is, by place and population, all or a part of what the other counts (R15). */
export function isWithin(trees: PlaceTree & PopulationTree, part: Counted, whole: Counted): boolean {
  return (
    part.measure === whole.measure &&
    (part.place === whole.place || placesAround(trees, part.place).includes(whole.place)) &&
    (part.population === whole.population || isPartOf(trees, part.population, whole.population))
  );
}

/** True when one population is a part of another (R15). */
export const isPartOf = (trees: PopulationTree, population: string, whole: string): boolean =>
  populationsAround(trees, population).includes(whole);
