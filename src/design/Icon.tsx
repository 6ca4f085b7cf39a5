import type { ReactNode } from 'react';
import { FRAME_GLYPHS } from './FrameIcon.tsx';
import { Glyph } from './Glyph.tsx';
import styles from './Icon.module.css';

/** Every glyph by its name. */
const GLYPHS = {
  ...FRAME_GLYPHS,
  up: 'M3.5 10L8 5.5l4.5 4.5',
  /** Which way a number went, as on a chart: later is where a line ends. */
  rise: 'M3 12.5l9-9M6 3.5h6v6',
  fall: 'M3 3.5l9 9M12 6.5v6H6',
  close: 'M4 4l8 8M12 4l-8 8',
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="M10.3 10.3L14 14" />
    </>
  ),
  chart: 'M2.5 2.5v11h11M5 10.5l3-3.5 2 2 3.2-4.5',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.7h11M2.5 9.7h11M6.5 6.7v5.8',
  clock: (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="M8 4.7V8l2.4 1.6" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="5.7" strokeDasharray="2.4 2.1" />
      <path d="M8 7.4v3.4M8 5v.2" />
    </>
  ),
  pencil: 'M3 13l.7-3L10.8 2.9l2.3 2.3L6 12.3zM9.4 4.3l2.3 2.3',
  equal: 'M3 6h10M3 10h10',
  'not-equal': 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  /** A lower bound: a bar with an arrow up the scale. */
  bound: 'M3 2.8v10.4M3 8h10M9.7 4.7L13 8l-3.3 3.3',
  /** One alone. */
  only: (
    <>
      <circle cx="8" cy="8" r="5.5" strokeDasharray="2.4 2.4" />
      <circle className={styles.solid} cx="8" cy="8" r="1.8" />
    </>
  ),
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.8 0l2.2-2.3a2.7 2.7 0 0 0-3.8-3.8l-1 1M9.2 6.8a2.6 2.6 0 0 0-3.8 0L3.2 9.1A2.7 2.7 0 0 0 7 12.9l1-1',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  break: 'M1.5 10.5H5M11 5.5h3.5M6.5 13.5v-11M9.5 13.5v-11',
  /** A line over smaller ones. */
  headline: 'M2.5 3.5h11M2.5 6.2h11M2.5 10h7M2.5 12.7h7',
  flag: 'M4 14V2.5h8.5L10 5.5l2.5 3H4',
  event: 'M8 2l4.5 6L8 14L3.5 8z',
  /** A number on a day: a dot on a line. */
  stock: (
    <>
      <path d="M1.5 11L6 8l4 1.5 4.5-5" />
      <circle className={styles.solid} cx="14" cy="4.6" r="2.1" />
    </>
  ),
  /** A number in a period: three bars. */
  flow: <path className={styles.solid} d="M2 9h3v5H2zM6.5 5h3v9h-3zM11 7h3v7h-3z" />,
  /** A running total: stairs. */
  'running-total': 'M1.5 13.5h3v-3h3.3v-3.2H11V4h3.5',
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof GLYPHS;

const MIRRORED: readonly IconName[] = ['previous', 'next', 'rise', 'fall'];

/** A decorative glyph; the word beside it says the same. */
export function Icon({ name, size }: { name: IconName; size?: number }) {
  return <Glyph shape={GLYPHS[name]} size={size} mirrored={MIRRORED.includes(name)} />;
}
