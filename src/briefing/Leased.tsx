import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Screen.module.css';

interface LeasedProps {
  /** Milliseconds from now until the lease ends. */
  remaining: number;
  /** Changes whenever the lease is granted anew. */
  granted: string;
  /** What is said in place of the content once the lease is over. */
  instead: ReactNode;
  children: ReactNode;
}

/**
 * Content that stands for its lease and then gives way to words. The screen draws the words itself when its clock says
 * so; this is the second line, for a page whose scripts stand still: two animations that the browser runs alone, begun
 * afresh with every grant, so that at any moment one of the two is to be seen and never neither.
 */
export function Leased({ remaining, granted, instead, children }: LeasedProps) {
  const content = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const timing = { delay: remaining, duration: 1, fill: 'forwards' } as const;
    const ends = [
      content.current?.animate({ visibility: ['hidden', 'hidden'] }, timing),
      words.current?.animate({ visibility: ['visible', 'visible'] }, timing),
    ];
    return () => {
      for (const end of ends) end?.cancel();
    };
    // What remains is read when the lease is granted; a clock that goes on grants nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [granted]);
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
