import { type Column, named } from './column.ts';

export const population = {
  width: '9rem',
  Cell: ({ figure, view }) => view.dataset.populations.get(figure.population)?.name,
  csv: ({ dataset }, figure) => {
    return { population: dataset.populations.get(figure.population)?.name ?? '' };
  },
  facets: {
    population: {
      ids: ({ populations }) => [...populations.keys()],
      of: () => (figure) => figure.population,
      name: (id, { dataset }) => named(dataset.populations.get(id)?.name),
    },
  },
  sort: { by: 'name' },
} satisfies Column;
