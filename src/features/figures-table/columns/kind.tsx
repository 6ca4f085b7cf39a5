import { KindLabel } from '../../../claims/KindLabel.tsx';
import { TIME_KINDS } from '../../../domain/reference-time.ts';
import { type Column, named, one } from './column.ts';

export const kind = {
  width: '8.5rem',
  Cell: ({ figure }) => <KindLabel kind={figure.time.kind} />,
  csv: (_, figure) => ({ time_kind: figure.time.kind }),
  facets: {
    kind: {
      ids: () => TIME_KINDS,
      of: () => (figure) => figure.time.kind,
      name: (id, _, words) => named(words.t(`claims.kind.${one(TIME_KINDS, id)}`)),
    },
  },
  sort: { by: 'name' },
} satisfies Column;
