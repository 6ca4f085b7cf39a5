import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { readClocks } from './screen-clock.ts';
import styles from './Screen.module.css';

interface LeasedProps {
  /** When the lease ends, in milliseconds of the screen's steady clock. Another end is another grant. */
  endsAt: number;
  /** What is said in place of the content once the lease is over. */
  instead: ReactNode;
  children: ReactNode;
}

/**
 * Content that stands for its lease and then gives way to words. The screen draws the words itself when its clock says
 * so; this is the second line, for a page whose scripts stand still: two animations that the browser runs alone, begun
 * afresh with every grant, so that at any moment one of the two is to be seen and never neither.
 */
export function Leased({ endsAt, instead, children }: LeasedProps) {
  const content = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Read anew: the last tick may be a minute old in a hidden tab.
    const delay = Math.max(0, endsAt - readClocks().steady);
    const timing = { delay, duration: 1, fill: 'forwards' } as const;
    const ends = [
      content.current?.animate({ visibility: ['hidden', 'hidden'] }, timing),
      words.current?.animate({ visibility: ['visible', 'visible'] }, timing),
    ];
    return () => {
      for (const end of ends) end?.cancel();
    };
  }, [endsAt]);
  return (
    <>
      <div ref={content} className={styles.leased} data-leased>
        {children}
      </div>
      <div ref={words} className={styles.instead}>
        {instead}
      </div>
    </>
  );
}
