import type { ReactNode } from 'react';
import { Glyph } from './Glyph.tsx';
import styles from './Icon.module.css';

/** Glyphs of what stands round every page: they come with the first script, all others with the pages that draw them. */
export const FRAME_GLYPHS = {
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8L6 12.5',
  down: 'M3.5 6L8 10.5L12.5 6',
  theme: (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path className={styles.solid} d="M8 2.3a5.7 5.7 0 0 1 0 11.4z" />
    </>
  ),
  /** The machine, not the news: an unplugged line. */
  fault: 'M2 8h3M11 8h3M5 4.5h2.2v7H5zM11 4.5H8.8v7H11z',
} satisfies Record<string, ReactNode>;

/** One of these glyphs; the word beside it says the same. `previous` and `next` swap when read from the right, and time runs from there. */
export function FrameIcon({ name }: { name: keyof typeof FRAME_GLYPHS }) {
  return <Glyph shape={FRAME_GLYPHS[name]} mirrored={name === 'previous' || name === 'next'} />;
}
