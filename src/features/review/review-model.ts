import type { Figure } from '../../domain/figure.ts';
import { SUSPICION_RULES, type SuspicionRule } from '../../domain/review.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import type { Suspicion } from '../../statistics/suspicions/suspicion.ts';

export interface RuleGroup<Item> {
  readonly rule: SuspicionRule;
  readonly items: readonly Item[];
}

/** Items by the rule they come from, in the order of the rules; rules without any are left out. */
export function byRule<Item>(
  items: readonly Item[],
  ruleOf: (item: Item) => SuspicionRule,
): readonly RuleGroup<Item>[] {
  return SUSPICION_RULES.map((rule) => ({
    rule,
    items: items.filter((item) => ruleOf(item) === rule),
  })).filter((group) => group.items.length > 0);
}

/** The row of reviews.csv that clears a suspicion, with the words that stand for who, when and why. */
export function clearingRow({ rule, figures }: Suspicion, rest: string): string {
  return `${rule},${figures
    .map(({ id }) => id)
    .toSorted()
    .join(';')},${rest}`;
}

/** What else a person who answers for the ledger wants to see at once. */
export interface Integrity {
  readonly figures: number;
  readonly sources: number;
  readonly superseded: number;
  readonly later: number;
  readonly undated: readonly Figure[];
  readonly doubtful: readonly { readonly figure: Figure; readonly doubts: readonly string[] }[];
  readonly unanswering: readonly { readonly figure: Figure; readonly reason: string }[];
}

/** Counts and lists of a ledger as they stood on the day of the view. */
export function integrityOf(view: WholeView): Integrity {
  const { figures, dataset } = view;
  return {
    figures: figures.length,
    sources: new Set(figures.map((figure) => figure.source)).size,
    superseded: view.superseded.size,
    later: view.counts.later,
    undated: view.undated,
    doubtful: figures
      .filter((figure) => figure.status === 'doubtful')
      .map((figure) => ({
        figure,
        doubts: view
          .notes(figure)
          .filter(({ kind }) => kind !== 'caveat')
          .map(({ text }) => text),
      })),
    unanswering: figures.flatMap((figure) => {
      const reason = dataset.unanswering.get(figure);
      return reason === undefined ? [] : [{ figure, reason }];
    }),
  };
}
