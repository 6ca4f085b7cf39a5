import { useLinks } from '../../addresses/links.tsx';
import type { Words } from '../../i18n/words.ts';
import type { SearchEntry } from './search-entries.ts';
import styles from './SearchPopup.module.css';

interface SearchPopupProps {
  id: string;
  label: string;
  /** Come with the index, and know how its entries are told. */
  words: Words;
  shown: readonly SearchEntry[];
  /** How many fit, shown or not. */
  count: number;
  /** False when they have only some of the words. */
  everyWord: boolean;
  /** Where all of them stand. */
  all: string;
  active: number;
  optionId: (index: number) => string;
  onFollow: () => void;
}

/** The choices under the box. Pressing one keeps the focus in the box, so that its blur does not close the list first. */
export function SearchPopup({
  id,
  label,
  words,
  shown,
  count,
  everyWord,
  all,
  active,
  optionId,
  onFollow,
}: SearchPopupProps) {
  const links = useLinks();
  const option = (index: number) => ({
    id: optionId(index),
    role: 'option',
    tabIndex: -1,
    'aria-selected': index === active,
    onClick: onFollow,
  });
  return (
    <div className={styles.popup}>
      <p role="status" className={count > 0 && everyWord ? 'vh' : styles.none}>
        {words.t(count > 0 && !everyWord ? 'search.count.any' : 'search.count', { count })}
      </p>
      {count > 0 && (
        <div
          role="listbox"
          id={id}
          aria-label={label}
          className={styles.list}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown.map((entry, index) => (
            <a key={entry.id} href={links.to(entry.route, entry.own, entry.anchor)} {...option(index)}>
              <span className={styles.title}>{entry.title}</span>
              <span className={styles.kind}>{words.t(`search.kind.${entry.kind}`)}</span>
              <span className={styles.detail}>{entry.detail}</span>
            </a>
          ))}
          <a href={all} className={styles.all} {...option(shown.length)}>
            {words.t('search.all', { count })}
          </a>
        </div>
      )}
    </div>
  );
}
