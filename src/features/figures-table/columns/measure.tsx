import { type Column, named } from './column.ts';

export const measure = {
  width: '10rem',
  Cell: ({ figure, view }) => view.dataset.measures.get(figure.measure)?.name,
  csv: ({ dataset }, figure) => {
    const measure = dataset.measures.get(figure.measure);
    return { unit: measure?.unit ?? '', measure: measure?.name ?? '' };
  },
  facets: {
    measure: {
      ids: ({ measures }) => [...measures.keys()],
      of: () => (figure) => figure.measure,
      name: (id, { dataset }) => named(dataset.measures.get(id)?.name),
    },
  },
  sort: { by: 'name' },
} satisfies Column;
