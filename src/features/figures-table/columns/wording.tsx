import { folded } from '../../../i18n/folded-text.ts';
import type { Column } from './column.ts';

export const wording = {
  width: 13,
  Cell: ({ figure }) => figure.wording && <q>{figure.wording}</q>,
  csv: (_, figure) => ({ wording: figure.wording }),
  facets: {},
  sort: { by: 'key', key: (figure) => folded(figure.wording) || null },
} satisfies Column;
