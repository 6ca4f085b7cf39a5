import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Unfolding.module.css';

interface UnfoldingProps {
  label: string;
  /** Stands at the end of its line. */
  atEnd?: boolean;
  /** Only the glyph is seen; the label is for assistive technology. */
  glyphOnly?: boolean;
  children: ReactNode;
}

/** A disclosure whose button stays in its line; what it holds unfolds below the whole line. */
export function Unfolding({ label, atEnd = false, glyphOnly = false, children }: UnfoldingProps) {
  return (
    <details className={atEnd ? `${styles.unfolding} ${styles.atEnd}` : styles.unfolding}>
      <summary title={glyphOnly ? label : undefined}>
        <span className={glyphOnly ? 'vh' : undefined}>{label}</span>
        <Icon name="down" size={14} />
      </summary>
      <div className={styles.held}>{children}</div>
    </details>
  );
}
