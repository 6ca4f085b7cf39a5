import type { Figure } from '../../domain/figure.ts';

/** How a mark says that its figure is past the age limit of its question, or in doubt. */
export function markState(
  { id, status }: Figure,
  aged: ReadonlySet<string>,
): { readonly hollow?: true; readonly inDoubt?: true } {
  return {
    ...(aged.has(id) ? { hollow: true } : {}),
    ...(status === 'doubtful' ? { inDoubt: true } : {}),
  };
}
