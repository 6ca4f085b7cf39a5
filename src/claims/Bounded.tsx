import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '../design/Button.tsx';
import { useWords } from '../i18n/words-context.tsx';
import styles from './Bounded.module.css';

/** Rows that a list of figures begins with, of lighter things, and of heavier ones. */
export const MOST_FIGURES = 40;
export const MOST_LIGHT = 100;
export const MOST_HEAVY = 12;

interface BoundedProps<Item> {
  items: readonly Item[];
  most?: number;
  /** Which end of the list is drawn: its first ones, or of what is told from the oldest its last ones. */
  end?: 'first' | 'last';
  /** How many stand open, and what unfolds so many others. */
  folded?: { readonly open: number; readonly summary: (others: number) => string };
  /** Where all of them are, if they stand elsewhere too. */
  all?: ReactNode;
  /** What an address names one of them by. */
  idOf?: (item: Item) => string;
  children: (items: readonly Item[]) => ReactNode;
}

/**
 * So many of a list, so that a page costs what it shows: says how many there are, draws twice as many more each time it is
 * asked to, and says where all of them are. A link to one of the others by its id draws them all.
 */
export function Bounded<Item>({
  items,
  most = MOST_FIGURES,
  end = 'first',
  folded,
  all,
  idOf,
  children,
}: BoundedProps<Item>) {
  const [asked, setAsked] = useState(most);
  const named = useSyncExternalStore(onHash, hashNow, () => '');
  const count = items.length;
  const place = named === '' || !idOf ? -1 : items.findIndex((item) => idOf(item) === named);
  const isBeyond = place >= 0 && (end === 'first' ? place >= most : place < count - most);
  const shown = Math.min(count, isBeyond ? count : asked);
  useEffect(() => {
    // The browser has looked for it before it was there.
    if (isBeyond) document.getElementById(named)?.scrollIntoView();
  }, [named, isBeyond]);
  const drawn = end === 'first' ? items.slice(0, shown) : items.slice(count - shown);
  const bound = shown < count && (
    <Bound shown={shown} count={count} end={end} all={all} onMore={(more) => setAsked(shown + more)} />
  );
  if (!folded || shown <= folded.open)
    return (
      <>
        {end === 'last' && bound}
        {children(drawn)}
        {end === 'first' && bound}
      </>
    );
  return (
    <>
      {children(drawn.slice(0, folded.open))}
      <details className={styles.rest}>
        <summary>{folded.summary(count - folded.open)}</summary>
        {children(drawn.slice(folded.open))}
        {bound}
      </details>
    </>
  );
}

interface BoundProps {
  shown: number;
  count: number;
  end: 'first' | 'last';
  all: ReactNode;
  onMore: (more: number) => void;
}

/** How many of how many there are, and the ways to the others. */
function Bound({ shown, count, end, all, onMore }: BoundProps) {
  const { t } = useWords();
  const more = Math.min(count - shown, 2 * shown);
  return (
    <p className={styles.bounded} data-derived="bounded">
      <span>{t('frame.bounded', { shown, count, end })}</span>{' '}
      <Button onClick={() => onMore(more)}>{t('frame.bounded.more', { more, end })}</Button> {all}
    </p>
  );
}

const hashNow = () => location.hash.slice(1);

function onHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
