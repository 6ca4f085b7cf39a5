import { textOn } from '../../../domain/dated-text.ts';
import { type Column, facetAmong } from './column.ts';

export const population = {
  width: 8,
  everyReader: true,
  Cell: ({ figure, view }) => textOn(figure.population.name, view.day),
  csv: ({ day }, { population: { name } }) => ({ population: textOn(name, day) }),
  facets: {
    population: facetAmong(
      ({ populations }) => populations,
      () => (figure) => figure.population.id,
      ({ name }, { day }) => textOn(name, day),
    ),
  },
  sort: { by: 'name' },
} satisfies Column;
