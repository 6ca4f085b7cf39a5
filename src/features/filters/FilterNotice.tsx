import { filterText } from '../../claims/filter-text.ts';
import band from '../../design/Band.module.css';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Filters } from '../../statistics/filters.ts';

interface FilterNoticeProps {
  view: AsOfView;
  /** What the address asks for. A page that it does not narrow says so. */
  filters: Filters;
  /** The address without them. */
  clear: string;
}

/** That a filter is on, what it leaves of what was known by the day, and the way back. */
export function FilterNotice({ view, filters, clear }: FilterNoticeProps) {
  const words = useWords();
  const filter = filterText(filters, view.day, words);
  return (
    <p className={band.attention} role="status" data-derived="counts">
      {view.narrowed
        ? words.t('frame.filters.active', {
            matching: standing(view),
            known: standing(view.narrowed.whole),
            day: words.date(view.day),
            filter,
          })
        : words.t('frame.filters.notHere', { filter })}{' '}
      {view.narrowed && filters.places.length > 0 && `${words.t('frame.filters.veryPlace')} `}
      <a href={clear}>{words.t('frame.filters.clear')}</a>
    </p>
  );
}

/** Figures known by the day that none has taken the place of. */
const standing = ({ counts }: AsOfView): number => counts.known - counts.superseded;
