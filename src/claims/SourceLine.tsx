import { useLinks } from '../addresses/links.tsx';
import { sameYear } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import { referenceDay } from '../domain/reference-time.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Day } from './Time.tsx';
import { useDescription } from './use-description.ts';

interface SourceLineProps {
  figure: Figure;
  /** The list beside it says when that was published. */
  publishedSaid?: boolean;
}

/**
 * Who carried a figure, the document it was read in, linked to its sheet, and the first day it was public (R1, R2), without
 * its year where it is that of the day it speaks of, which stands before it.
 */
export function SourceLine({ figure, publishedSaid = false }: SourceLineProps) {
  const words = useWords();
  const links = useLinks();
  const { carrier, source, published, publishedInferred } = useDescription(figure);
  return (
    <>
      {carrier !== null && `${words.t('claims.via', { carrier })}, `}
      <a href={links.to({ page: 'source', id: source.id })}>{source.publisher}</a>
      {!publishedSaid &&
        (published === null ? (
          `, ${words.t('claims.undated')}`
        ) : (
          <>
            {`, ${words.t('claims.published')} `}
            <Day
              day={published}
              style={sameYear(published, referenceDay(figure.time)) ? 'day-month' : 'full'}
            />
            {publishedInferred && ` ${words.t('claims.dateInferred')}`}
          </>
        ))}
    </>
  );
}
