import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  /** What a button without a word does, for assistive technology and as a hint. */
  label?: string;
  solid?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A push button, which nobody sees where no script would hear it. With a `label` it is as wide as its glyph. */
export function Button({ label, solid = false, onClick, children }: ButtonProps) {
  const classes = [
    'needs-scripts',
    styles.button,
    solid && styles.solid,
    label !== undefined && styles.glyph,
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
