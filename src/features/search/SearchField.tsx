import { useRef } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { useDraft } from '../../addresses/use-draft.ts';
import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { loadSearch } from './load-search.ts';
import { SearchForm } from './SearchForm.tsx';
import kinds from '../../design/Text.module.css';
import shared from './Field.module.css';
import styles from './SearchField.module.css';
import { useSlashKey } from './use-slash-key.ts';

/** The field of the search page: what is typed becomes the address's `q` when the typing pauses. */
export function SearchField() {
  const words = useWords();
  const links = useLinks();
  const field = useRef<HTMLInputElement>(null);
  const [text, type] = useDraft(links.parameter('q') ?? '', (q) => links.go({ q: q.trim() }));
  useSlashKey(field);
  return (
    <SearchForm className={kinds.above}>
      <label className={`holds-focus ${shared.field} ${styles.field}`}>
        <Icon name="search" />
        <span className="vh">{words.t('frame.search')}</span>
        <input
          ref={field}
          name="q"
          type="search"
          value={text}
          autoComplete="off"
          aria-keyshortcuts="/"
          placeholder={words.t('frame.search.hint')}
          onFocus={() => void loadSearch(words.locale).catch(() => undefined)}
          onChange={(event) => type(event.target.value)}
        />
        <span className={styles.printed} aria-hidden="true">
          {text}
        </span>
      </label>
      <noscript>{words.t('search.noscript')}</noscript>
    </SearchForm>
  );
}
