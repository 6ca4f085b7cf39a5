import { Fragment } from 'react';
import { useLinks } from '../../../addresses/links.tsx';
import { speakerLabel } from '../../../claims/speaker-name.ts';
import type { Figure } from '../../../domain/figure.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { FIGURE_STATES, contradicting, GAVE_WAY, statesOf } from '../../../statistics/figure-states.ts';
import { rankByKey } from '../ranks.ts';
import { stateWord } from '../state-words.ts';
import { type CellProps, type Column, type CsvValue, facetOfWords } from './column.ts';

export const state = {
  width: 13,
  Cell: State,
  csv: stateCells,
  facets: {
    state: facetOfWords(FIGURE_STATES, null, stateWord),
  },
  sort: { by: 'view', rank: (rows) => rankByKey(rows.states(), gravity) },
} satisfies Column;

/** What is the matter with it, with a way to the figures that contradict it or took its place (R19, R23). */
function State({ figure, view }: CellProps) {
  const words = useWords();
  const by = view.supersededBy(figure);
  return statesOf(view, figure).map((state) => (
    <p key={state}>
      {stateWord(state, words)}
      {state === 'disputed' && (
        <Others word={words.t('figures.state.with')} figures={contradicting(view, figure)} />
      )}
      {by && GAVE_WAY.some((each) => each === state) && (
        <Others word={words.t('figures.state.by')} figures={[by]} />
      )}
    </p>
  ));
}

/** Who said them, each a link to the row of the figure. */
function Others({ word, figures }: { word: string; figures: readonly Figure[] }) {
  const words = useWords();
  const links = useLinks();
  return (
    <small>
      {word}{' '}
      {figures.map((figure, at) => (
        <Fragment key={figure.id}>
          {at > 0 && ', '}
          <a href={links.to({ page: 'figures' }, { q: figure.id })}>{speakerLabel(figure, words)}</a>
        </Fragment>
      ))}
    </small>
  );
}

/** What is the matter with a figure on the day, with the ids of what contradicts it and of what took its place. */
function stateCells(view: AsOfView, figure: Figure): Readonly<Record<string, CsvValue>> {
  const by = view.supersededBy(figure);
  return {
    state: statesOf(view, figure).join('; '),
    disputed_with: contradicting(view, figure)
      .map(({ id }) => id)
      .join('; '),
    replaced_by: by?.id ?? null,
    replaced_because: by?.supersedes.reason ?? null,
  };
}

/** By the gravest thing that is the matter; null for what stands. */
function gravity(states: string): number | null {
  const at = FIGURE_STATES.findIndex((state) => states.startsWith(state));
  return FIGURE_STATES[at] === 'stands' ? null : at;
}
