import { FigureTime } from '../../../claims/FigureTime.tsx';
import { referenceDay, referenceStart } from '../../../domain/reference-time.ts';
import type { Column } from './column.ts';

export const describes = {
  width: 9.5,
  everyReader: true,
  Cell: ({ figure }) => <FigureTime figure={figure} />,
  csv: (_, { time, dateBasis }) => ({
    from: time.kind === 'stock' ? '' : referenceStart(time),
    to: referenceDay(time),
    date_basis: dateBasis.said,
  }),
  facets: {},
  sort: { by: 'key', key: ({ time }) => `${referenceDay(time)} ${referenceStart(time)}` },
  mostFirst: true,
} satisfies Column;
