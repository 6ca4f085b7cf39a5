import type { Figure } from '../../domain/figure.ts';

/** How a mark says that its figure is past the age limit of its question, or in doubt. */
export function markState(
  figure: Figure,
  aged: ReadonlySet<Figure>,
): { readonly hollow?: true; readonly inDoubt?: true } {
  return {
    ...(aged.has(figure) ? { hollow: true } : {}),
    ...(figure.status === 'doubtful' ? { inDoubt: true } : {}),
  };
}
