import { type Column, facetAmong } from './column.ts';

export const place = {
  width: 9.5,
  everyReader: true,
  Cell: ({ figure }) => figure.place.name,
  csv: (_, { place: { name, pcode } }) => ({ place: name, place_code: pcode }),
  facets: {
    place: facetAmong(
      ({ places }) => places,
      () => (figure) => figure.place.id,
      ({ name }) => name,
    ),
  },
  sort: { by: 'name' },
} satisfies Column;
