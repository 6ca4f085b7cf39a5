import type { Figure } from '../../domain/figure.ts';
import type { WholeView } from '../as-of.ts';
import { printedNumbers, significantDigits } from './digits.ts';
import { type Suspicion, suspicion } from './suspicion.ts';

/** Coincidences expected by chance up to which one is worth a look. */
const WORTH_A_LOOK = 0.05;
/** Fewest digits before the closing zeros, between documents and within one. */
const FEWEST_DIGITS = { between: 4, within: 3 };

/**
 * The same number under two measures or populations: one of the two may be a copy in the wrong row (R37). Numbers that
 * are round or common meet by chance: a pair counts only when hardly any would be expected among as many numbers of
 * that length, in the whole view or, where slips of copying happen, within one document. One phrase of a document that
 * stands behind both is no coincidence.
 */
export function sameNumbers(view: WholeView): readonly Suspicion[] {
  const printed = view.figures.flatMap((figure) =>
    [...new Set(printedNumbers(figure.quantity))].map((number) => ({ figure, number })),
  );
  const crowd = countBy(printed, ({ number }) => lengthKey(number));
  const crowdOfSource = countBy(printed, ({ figure, number }) => `${figure.source.id} ${lengthKey(number)}`);
  const unusual = printed.filter(({ number }) => significantDigits(number) >= FEWEST_DIGITS.within);
  const isUnusual = (number: number, others: number): boolean =>
    (others - 1) / possibleNumbers(number) <= WORTH_A_LOOK;
  return [...Map.groupBy(unusual, ({ number }) => number)].flatMap(([number, holders]) => {
    const digits = significantDigits(number);
    const unusualAnywhere =
      digits >= FEWEST_DIGITS.between && isUnusual(number, crowd.get(lengthKey(number)) ?? 1);
    const circles = unusualAnywhere
      ? [holders]
      : [...Map.groupBy(holders, ({ figure }) => figure.source.id)].flatMap(([source, inSource]) =>
          isUnusual(number, crowdOfSource.get(`${source} ${lengthKey(number)}`) ?? 1) ? [inSource] : [],
        );
    return circles.flatMap((circle) =>
      copiesIn(
        circle.map(({ figure }) => figure),
        number,
      ),
    );
  });
}

/** Pairs under two labels. */
function copiesIn(figures: readonly Figure[], number: number): readonly Suspicion[] {
  return figures.flatMap((b, at) =>
    figures.slice(0, at).flatMap((a) => {
      const differs = (['measure', 'population'] as const).filter((part) => a[part] !== b[part]);
      const onePhrase = a.source === b.source && a.wording === b.wording;
      if (differs.length === 0 || onePhrase) return [];
      return [suspicion([a, b], { rule: 'same-number', number, differs })];
    }),
  );
}

/** Numbers that could stand in for each other: as long, and as round. */
function lengthKey(number: number): string {
  return `${String(number).length} ${significantDigits(number)}`;
}

function possibleNumbers(number: number): number {
  return 9 * 10 ** (significantDigits(number) - 1);
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
