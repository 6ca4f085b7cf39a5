import { useLinks } from '../addresses/links.tsx';
import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Day } from './Time.tsx';
import { useDescription } from './view-context.tsx';

/** Who carried a figure, the document it was read in, linked to its sheet, and the first day it was public (R1, R2). */
export function SourceLine({ figure }: { figure: Figure }) {
  const words = useWords();
  const links = useLinks();
  const { carrier, source, published, publishedInferred } = useDescription(figure);
  return (
    <>
      {carrier !== null && `${words.t('claims.via', { carrier })}, `}
      <a href={links.to({ page: 'source', id: source.id })}>{source.publisher}</a>
      {published === null ? (
        `, ${words.t('claims.undated')}`
      ) : (
        <>
          {`, ${words.t('claims.published')} `}
          <Day day={published} />
        </>
      )}
      {publishedInferred && ` ${words.t('claims.dateInferred')}`}
    </>
  );
}
