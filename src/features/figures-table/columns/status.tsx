import { FIGURE_STATUSES } from '../../../domain/figure.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import { statusWord } from '../state-words.ts';
import { type CellProps, type Column, facetOfWords } from './column.ts';

export const statusColumn = {
  width: 8.5,
  Cell: StatusWord,
  csv: (_, figure) => ({ status: figure.status, modality: figure.modality }),
  facets: {
    status: facetOfWords(FIGURE_STATUSES, (figure) => figure.status, statusWord),
  },
  sort: { by: 'name' },
} satisfies Column;

function StatusWord({ figure }: CellProps) {
  return statusWord(figure.status, useWords());
}
