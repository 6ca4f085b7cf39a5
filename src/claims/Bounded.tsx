import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '../design/Button.tsx';
import { useWords } from '../i18n/words-context.tsx';
import styles from './Bounded.module.css';

/** Rows that a list of figures begins with, and of lighter things. */
export const MOST_FIGURES = 40;
export const MOST_LIGHT = 100;

interface BoundedProps<Item extends { readonly id: string }> {
  items: readonly Item[];
  most?: number;
  /** Where all of them are, if they stand elsewhere too. */
  all?: string | undefined;
  children: (items: readonly Item[]) => ReactNode;
}

/**
 * The first of a list, so that a page costs what it shows: says how many there are, draws twice as many more each time it is
 * asked to, and leads to all of them. A link to one of the others by its id draws them all.
 */
export function Bounded<Item extends { readonly id: string }>({
  items,
  most = MOST_FIGURES,
  all,
  children,
}: BoundedProps<Item>) {
  const { t } = useWords();
  const [asked, setAsked] = useState(most);
  const named = useSyncExternalStore(onHash, hashNow, () => '');
  const count = items.length;
  const place = named === '' ? -1 : items.findIndex(({ id }) => id === named);
  const shown = place >= asked ? count : asked;
  useEffect(() => {
    // The browser has looked for it before it was there.
    if (place >= most) document.getElementById(named)?.scrollIntoView();
  }, [named, place, most]);
  const more = Math.min(count - shown, 2 * shown);
  return (
    <>
      {children(items.slice(0, shown))}
      {more > 0 && (
        <p className={styles.bounded} data-derived="bounded">
          <span>{t('frame.bounded', { shown, count })}</span>{' '}
          <Button onClick={() => setAsked(shown + more)}>{t('frame.bounded.more', { more })}</Button>{' '}
          {all !== undefined && <a href={all}>{t('frame.bounded.all')}</a>}
        </p>
      )}
    </>
  );
}

const hashNow = () => decodeURIComponent(location.hash.slice(1));

function onHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
