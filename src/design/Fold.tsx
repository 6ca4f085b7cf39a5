import type { ReactNode } from 'react';
import styles from './Fold.module.css';
import panel from './Panel.module.css';
import surface from './Surface.module.css';
import text from './Text.module.css';

interface FoldProps {
  title: string;
  /** One line under the title, which stands open. */
  note?: string;
  /** So that a link can lead here, which unfolds it. */
  id?: string;
  children: ReactNode;
}

/** A panel of which only the title stands open: it unfolds without JavaScript, is found by find-in-page and printed open. */
export function Fold({ title, note, id, children }: FoldProps) {
  return (
    <section className={`${surface.surface} ${panel.panel} ${styles.fold}`}>
      <details>
        <summary className={panel.head}>
          <h2>{title}</h2>
          {note !== undefined && <span className={text.quiet}>{note}</span>}
        </summary>
        <div className={styles.held} id={id}>
          {children}
        </div>
      </details>
    </section>
  );
}
