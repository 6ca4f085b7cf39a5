import type { ChipTone } from '../design/Chip.tsx';
import type { IconName } from '../design/Icon.tsx';
import type { Figure, Modality } from '../domain/figure.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { type FigureState, statesOf } from '../statistics/figure-states.ts';

/** What a reader must be told of a figure before relying on it (R22, R24, R31). */
export type Mark = Exclude<FigureState, 'stands'> | 'label-doubt' | 'unverified' | 'extrapolated' | Modality;

/** How each mark looks; its word is `claims.mark.<mark>`. */
export const MARKS: Readonly<Record<Mark, { readonly tone: ChipTone; readonly icon: IconName }>> = {
  withdrawn: { tone: 'attention', icon: 'pencil' },
  corrected: { tone: 'attention', icon: 'pencil' },
  replaced: { tone: 'plain', icon: 'pencil' },
  disputed: { tone: 'attention', icon: 'not-equal' },
  doubtful: { tone: 'attention', icon: 'flag' },
  'label-doubt': { tone: 'attention', icon: 'flag' },
  extrapolated: { tone: 'dashed', icon: 'info' },
  unverified: { tone: 'dashed', icon: 'info' },
  possible: { tone: 'dashed', icon: 'info' },
  feared: { tone: 'dashed', icon: 'info' },
  alleged: { tone: 'dashed', icon: 'info' },
};

/** The marks of a figure on the view's day, the gravest first; empty for one that simply stands. */
export function marksOf(view: AsOfView, figure: Figure): readonly Mark[] {
  const { status, modality } = figure;
  return [
    ...statesOf(view, figure)
      .filter((state) => state !== 'stands')
      .map((state) => (state === 'doubtful' ? doubtOf(view, figure) : state)),
    ...(status === 'extrapolated' || status === 'unverified' ? [status] : []),
    ...(modality === null ? [] : [modality]),
  ];
}

/** What is in doubt of a doubtful figure: whom or what it counts, where the ledger names a figure that it fits; else the number. */
function doubtOf(view: AsOfView, figure: Figure): 'doubtful' | 'label-doubt' {
  return view.relations(figure).some(({ kind }) => kind === 'label_doubt') ? 'label-doubt' : 'doubtful';
}
