import type { AddressFault } from '../../addresses/chosen.ts';
import { speakerName } from '../../claims/speaker-name.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { isPastAge } from '../../statistics/freshness.ts';
import type { Side } from '../../statistics/comparable.ts';

/** How many stand side by side. */
export const FEWEST_SIDES = 2;
export const MOST_SIDES = 4;

/** What tells sides that are compared apart, and the parameter of the address that chooses among them. */
export type ComparedBy = 'speakers' | 'places';

/** A side by its name in an address; of speakers whom nobody names each figure is its own. */
export const sideId = ({ series, first }: Side, by: ComparedBy): string => {
  if (by === 'places') return series.place.id;
  return series.originator.named ? series.originator.id : first.id;
};

/**
 * The sides that an address asks for, in the order they are compared in; without a choice, or with one of too few or too many,
 * the first that there are.
 */
export function chosenSides(
  all: readonly Side[],
  by: ComparedBy,
  found: string | null,
): { readonly sides: readonly Side[]; readonly faults: readonly AddressFault[] } {
  const usual = all.slice(0, MOST_SIDES);
  if (found === null) return { sides: usual, faults: [] };
  const allowed = all.map((side) => sideId(side, by));
  const asked = new Set(found.split(',').filter(Boolean));
  const faults = [...asked]
    .filter((id) => !allowed.includes(id))
    .map((id) => ({ parameter: by, found: id, allowed }));
  const sides = all.filter((side) => asked.has(sideId(side, by)));
  if (sides.length >= FEWEST_SIDES && sides.length <= MOST_SIDES) return { sides, faults };
  return { sides: usual, faults: faults.length > 0 ? faults : [{ parameter: by, found, allowed }] };
}

/** What a side is called. */
export function nameOf({ newest }: Side, by: ComparedBy, words: Words): string {
  return by === 'places' ? newest.place.name : speakerName(newest, words);
}

/** The newest figures of sides that are past the age limit of the question, whose claims they need not be. */
export function agedAmong(view: AsOfView, question: Question, sides: readonly Side[]): ReadonlySet<Figure> {
  const all = sides.flatMap(({ newest, apart }) => [
    newest,
    ...apart.flatMap(({ points }) => points.at(-1)?.figure ?? []),
  ]);
  return new Set(all.filter((figure) => isPastAge(view, question, figure)));
}
