import { Day } from '../../../claims/Time.tsx';
import { useDescription } from '../../../claims/use-description.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { CellProps, Column } from './column.ts';

export const published = {
  width: 7.5,
  everyReader: true,
  Cell: Published,
  csv: (_, figure) => ({ published: figure.published, published_basis: figure.publishedBasis?.said ?? '' }),
  facets: {},
  sort: { by: 'key', key: (figure) => figure.published },
  mostFirst: true,
} satisfies Column;

function Published({ figure }: CellProps) {
  const words = useWords();
  const { published, publishedInferred } = useDescription(figure);
  return (
    published && (
      <>
        <Day day={published} />
        {publishedInferred && <small>{` ${words.t('claims.dateInferred')}`}</small>}
      </>
    )
  );
}
