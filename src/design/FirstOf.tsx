import type { ReactNode } from 'react';
import styles from './FirstOf.module.css';

interface FirstOfProps<Item> {
  items: readonly Item[];
  /** How many stand open; the rest unfold. */
  shown: number;
  /** What unfolds so many others. */
  summary: (others: number) => string;
  children: (items: readonly Item[]) => ReactNode;
}

/** The first of a long list, and the rest of it on demand. */
export function FirstOf<Item>({ items, shown, summary, children }: FirstOfProps<Item>) {
  const rest = items.slice(shown);
  return (
    <>
      {children(items.slice(0, shown))}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{summary(rest.length)}</summary>
          {children(rest)}
        </details>
      )}
    </>
  );
}
