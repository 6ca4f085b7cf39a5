import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { once } from '../../src/domain/once.ts';

/**
 * A dataset of these figures instead of its own. Whatever refers to a figure refers to the one of the same id among them,
 * as if the gate had made it so; what refers to one that is not among them goes.
 */
export function withFigures(dataset: WholeDataset, figures: readonly Figure[]): WholeDataset {
  const given = new Map(figures.map((figure) => [figure.id, figure]));
  const current = once((id: Figure['id']): Figure | null => {
    const figure = given.get(id);
    if (!figure?.supersedes) return figure ?? null;
    const old = current(figure.supersedes.figure.id);
    if (old === figure.supersedes.figure) return figure;
    return { ...figure, supersedes: old && { ...figure.supersedes, figure: old } };
  });
  const allOf = (named: readonly Figure[]) => named.flatMap(({ id }) => current(id) ?? []);
  return {
    ...dataset,
    figures: new Map(allOf(figures).map((figure) => [figure.id, figure])),
    relations: dataset.relations.flatMap((relation) => {
      const [a, b] = [current(relation.a.id), current(relation.b.id)];
      return a && b ? [{ ...relation, a, b }] : [];
    }),
    reviews: dataset.reviews.map((review) => ({ ...review, figures: allOf(review.figures) })),
    history: dataset.history.flatMap((change) => {
      const [first, ...others] = allOf(change.figures);
      return first ? [{ ...change, figures: [first, ...others] as const }] : [];
    }),
    unanswering: new Map(
      [...dataset.unanswering].flatMap(([{ id }, reason]) => {
        const figure = current(id);
        return figure ? [[figure, reason] as const] : [];
      }),
    ),
  };
}
