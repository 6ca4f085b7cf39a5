import type { FigureStatus } from '../../domain/figure.ts';
import type { Words } from '../../i18n/words.ts';
import type { FigureState } from '../../statistics/figure-states.ts';

/** How a figure stands, in the word that its mark has everywhere. */
export function stateWord(state: FigureState, words: Words): string {
  return words.t(state === 'stands' ? 'figures.state.stands' : `claims.mark.${state}`);
}

/** How far anybody stands behind a figure, in the word that its mark has everywhere. */
export function statusWord(status: FigureStatus, words: Words): string {
  return words.t(
    status === 'reported' || status === 'verified' ? `figures.status.${status}` : `claims.mark.${status}`,
  );
}
