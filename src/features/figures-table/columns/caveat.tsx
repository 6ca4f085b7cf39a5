import { rankAt } from '../ranks.ts';
import { type Column, named } from './column.ts';

export const caveat = {
  width: '30rem',
  Cell: ({ figure, view }) => view.notes(figure.id).map(({ text }) => <p key={text}>{text}</p>),
  csv: (view, figure) => ({
    caveats: view
      .notes(figure.id)
      .map(({ text }) => text)
      .join('\n'),
  }),
  facets: {
    caveat: {
      ids: () => ['yes', 'no'],
      of: null,
      name: (id, _, words) => named(words.t(id === 'yes' ? 'figures.caveat.yes' : 'figures.caveat.no')),
    },
  },
  sort: { by: 'view', rank: (rows) => rankAt(rows.caveatRanks()) },
} satisfies Column;
