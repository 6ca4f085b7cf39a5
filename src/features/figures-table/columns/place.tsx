import { type Column, named } from './column.ts';

export const place = {
  width: '10rem',
  Cell: ({ figure, view }) => view.dataset.places.get(figure.place)?.name,
  csv: ({ dataset }, figure) => {
    const place = dataset.places.get(figure.place);
    return { place: place?.name ?? '', place_code: place?.pcode ?? '' };
  },
  facets: {
    place: {
      ids: ({ places }) => [...places.keys()],
      of: () => (figure) => figure.place,
      name: (id, { dataset }) => named(dataset.places.get(id)?.name),
    },
  },
  sort: { by: 'name' },
} satisfies Column;
