import type { ReactNode } from 'react';
import styles from './Icon.module.css';

interface GlyphProps {
  /** On a grid of 16 by 16: one stroke, or what more it is made of. */
  shape: ReactNode;
  size?: number | undefined;
  /** Whether it turns round where the page is read from the right. */
  mirrored: boolean;
}

/** A decorative glyph in the colour of the text beside it, which says the same. */
export function Glyph({ shape, size = 16, mirrored }: GlyphProps) {
  return (
    <svg
      className={mirrored ? `${styles.icon} ${styles.mirrored}` : styles.icon}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {typeof shape === 'string' ? <path d={shape} /> : shape}
    </svg>
  );
}
