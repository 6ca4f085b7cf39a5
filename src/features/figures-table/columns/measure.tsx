import { textOn } from '../../../domain/dated-text.ts';
import { type Column, facetAmong } from './column.ts';

export const measure = {
  width: 9,
  everyReader: true,
  Cell: ({ figure, view }) => textOn(figure.measure.name, view.day),
  csv: ({ day }, { measure: { unit, name } }) => ({ unit, measure: textOn(name, day) }),
  facets: {
    measure: facetAmong(
      ({ measures }) => measures,
      () => (figure) => figure.measure.id,
      ({ name }, { day }) => textOn(name, day),
    ),
  },
  sort: { by: 'name' },
} satisfies Column;
