import type { ReactNode } from 'react';
import text from '../../../design/Text.module.css';
import styles from './Heading.module.css';

interface HeadingProps {
  title: string;
  note?: ReactNode;
  /** Leads on, at the end of the heading's line. */
  more?: ReactNode;
}

/** Stands above a section of the desk. */
export function Heading({ title, note, more }: HeadingProps) {
  return (
    <div className={styles.heading}>
      <h2 className={text.section}>{title}</h2>
      {note !== undefined && <p>{note}</p>}
      {more && <div className={styles.more}>{more}</div>}
    </div>
  );
}
