import { compareDates, daysBetween } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import type { RuleStepKind } from '../../domain/headline-rule.ts';
import { placesAround, populationsAround } from '../../domain/hierarchy.ts';
import { isFloor, leastClaimed } from '../../domain/quantity.ts';
import { referenceDay, referenceStart } from '../../domain/reference-time.ts';

type Narrow = (figures: readonly Figure[]) => readonly Figure[];

/** What each step of a rule leaves of some figures, given in ledger order: never none (R19). */
export const STEPS: { readonly [Kind in RuleStepKind]: Narrow } = {
  'newest-reference': (figures) =>
    greatest(figures, (a, b) => compareDates(referenceDay(a.time), referenceDay(b.time))),
  'newest-publication': (figures) =>
    greatest(figures, ({ published: a }, { published: b }) => (a && b ? compareDates(a, b) : 0)),
  'highest-floor': (figures) => {
    const floors = figures.filter(({ quantity }) => isFloor(quantity));
    return floors.length > 0 ? greatest(floors, (a, b) => claimed(a) - claimed(b)) : figures;
  },
  'widest-scope': (figures) =>
    greatest(
      figures,
      (a, b) =>
        placesAround(b.place).length - placesAround(a.place).length ||
        populationsAround(b.population).length - populationsAround(a.population).length ||
        daysCovered(a) - daysCovered(b),
    ),
  'least-claimed': (figures) => greatest(figures, (a, b) => claimed(b) - claimed(a)),
  'first-listed': (figures) => figures.slice(0, 1),
};

const claimed = ({ quantity }: Figure): number => leastClaimed(quantity) ?? 0;

const daysCovered = ({ time }: Figure): number => daysBetween(referenceStart(time), referenceDay(time));

function greatest(figures: readonly Figure[], compare: (a: Figure, b: Figure) => number): readonly Figure[] {
  const best = figures.reduce<Figure | null>(
    (top, figure) => (top === null || compare(figure, top) > 0 ? figure : top),
    null,
  );
  return best === null ? [] : figures.filter((figure) => compare(figure, best) === 0);
}
