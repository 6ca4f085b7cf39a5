import type { ReactNode } from 'react';
import { Icon } from '../design/Icon.tsx';
import waiting from './InTurn.module.css';
import { OfPageState, usePageState } from './page-state.tsx';
import styles from './Unfolding.module.css';
import { useInTurn } from './use-in-turn.ts';

interface UnfoldingProps {
  label: string;
  /** Stands at the end of its line. */
  atEnd?: boolean;
  /** Only the glyph is seen; the label is for assistive technology. */
  glyphOnly?: boolean;
  children: ReactNode;
}

/**
 * A disclosure whose button stays in its line; what it holds unfolds below the whole line. While it is closed what it holds
 * follows a move of the day right after what is seen, and until then it cannot be seen.
 */
export function Unfolding({ label, atEnd = false, glyphOnly = false, children }: UnfoldingProps) {
  const { state, isBehind, ref } = useInTurn(usePageState(children), isOpen)(0);
  return (
    <details ref={ref} className={atEnd ? `${styles.unfolding} ${styles.atEnd}` : styles.unfolding}>
      <summary title={glyphOnly ? label : undefined}>
        <span className={glyphOnly ? 'vh' : undefined}>{label}</span>
        <Icon name="down" size={14} />
      </summary>
      <div
        className={isBehind ? `${styles.held} ${waiting.behind}` : styles.held}
        aria-busy={isBehind || undefined}
      >
        <OfPageState state={state} />
      </div>
    </details>
  );
}

const isOpen = (fold: HTMLDetailsElement): boolean => fold.open;
