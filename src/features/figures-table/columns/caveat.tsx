import { rankAt } from '../ranks.ts';
import { type Column, facetOfWords } from './column.ts';

export const caveat = {
  width: 30,
  Cell: ({ figure, view }) => view.notes(figure).map(({ text }) => <p key={text}>{text}</p>),
  csv: (view, figure) => ({
    caveats: view
      .notes(figure)
      .map(({ text }) => text)
      .join('\n'),
  }),
  facets: {
    caveat: facetOfWords(['yes', 'no'], null, (word, words) => words.t(`figures.caveat.${word}`)),
  },
  sort: { by: 'view', rank: (rows) => rankAt(rows.caveatRanks()) },
} satisfies Column;
