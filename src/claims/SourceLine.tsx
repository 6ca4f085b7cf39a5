import { useLinks } from '../addresses/links.tsx';
import { type Figure, publishedOn } from '../domain/figure.ts';
import { referenceDay } from '../domain/reference-time.ts';
import type { Source } from '../domain/source.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Day } from './Time.tsx';

/** The document a figure was read in, linked to its sheet, and the first day the figure was public (R1, R2). */
export function SourceLine({ figure, source }: { figure: Figure; source: Source }) {
  const words = useWords();
  const links = useLinks();
  const published = publishedOn(figure, source);
  const sameYear = published?.slice(0, 4) === referenceDay(figure.time).slice(0, 4);
  return (
    <>
      <a href={links.to({ page: 'source', id: source.id })}>{source.publisher}</a>
      {published !== null && (
        <>
          {`, ${words.t('claims.published')} `}
          <Day day={published} style={sameYear ? 'day-month' : 'full'} />
        </>
      )}
    </>
  );
}
