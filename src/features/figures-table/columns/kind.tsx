import { KindLabel } from '../../../claims/KindLabel.tsx';
import { TIME_KINDS } from '../../../domain/reference-time.ts';
import { type Column, facetOfWords } from './column.ts';

export const kind = {
  width: 8.5,
  Cell: ({ figure }) => <KindLabel kind={figure.time.kind} />,
  csv: (_, figure) => ({ time_kind: figure.time.kind }),
  facets: {
    kind: facetOfWords(
      TIME_KINDS,
      (figure) => figure.time.kind,
      (kind, words) => words.t(`claims.kind.${kind}`),
    ),
  },
  sort: { by: 'name' },
} satisfies Column;
