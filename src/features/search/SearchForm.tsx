import type { ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { useWords } from '../../i18n/words-context.tsx';

/** Leads to the search page with what its field `q` holds, also without JavaScript, and keeps the day and the theme. */
export function SearchForm({ className, children }: { className: string | undefined; children: ReactNode }) {
  const words = useWords();
  const [action, kept] = useLinks().to({ page: 'search' }).split('?');
  return (
    <form
      role="search"
      method="get"
      action={action}
      className={className}
      aria-label={words.t('frame.search')}
    >
      {[...new URLSearchParams(kept)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
