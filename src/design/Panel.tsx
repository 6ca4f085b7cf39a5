import type { ReactNode } from 'react';
import surface from './Surface.module.css';
import text from './Text.module.css';
import styles from './Panel.module.css';

interface PanelProps {
  title: ReactNode;
  /** One line under the title. */
  note?: ReactNode;
  /** Controls at the end of the title's line. */
  actions?: ReactNode;
  /** So that a link can lead here. */
  id?: string;
  children: ReactNode;
}

/** A square panel with an ink rule on top, as in a printed bulletin. */
export function Panel({ title, note, actions, id, children }: PanelProps) {
  return (
    <section className={`${surface.surface} ${styles.panel}`} id={id}>
      <div className={styles.head}>
        <div>
          <h2>{title}</h2>
          {note !== undefined && <p className={text.quiet}>{note}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
