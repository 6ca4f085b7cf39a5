import { type ReactNode, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import styles from './InTurn.module.css';
import { OfPageState, type PageState } from './page-state.tsx';

interface InTurnProps {
  className?: string | undefined;
  /** The sections, and what they are drawn with. It comes from nowhere above: a change there would reach what waits. */
  state: PageState<readonly ReactNode[]>;
}

/**
 * Sections of a page, drawn at once where a reader sees one or works in it, else right after what he sees, so that a move of
 * the day costs what is seen of it. Until then a section tells of another day, is marked busy and cannot be seen.
 */
export function InTurn({ className, state: now }: InTurnProps) {
  const later = useDeferredValue(now);
  const isMoving = later !== now;
  /** Those drawn at once: what was in the window at the last move is likely to be still. */
  const [hurried, setHurried] = useState<readonly number[]>([...now.drawn.keys()]);
  const sections = useRef<(HTMLElement | null)[]>([]);

  // Again after each of them, as what was drawn may have become shorter and have let another section into the window.
  useLayoutEffect(() => {
    const met = [...now.drawn.keys()].filter((at) => isMet(sections.current[at]));
    const next = isMoving ? [...new Set([...hurried, ...met])] : met;
    if (next.length !== hurried.length || !next.every((at) => hurried.includes(at))) setHurried(next);
  }, [now, isMoving, hurried]);

  return now.drawn.map((_, at) => {
    const isBehind = isMoving && !hurried.includes(at);
    const state = isBehind ? later : now;
    return (
      <section
        key={at}
        ref={(section) => {
          sections.current[at] = section;
        }}
        className={isBehind ? [className, styles.behind].join(' ').trim() : className}
        aria-busy={isBehind || undefined}
      >
        <OfPageState state={state}>{state.drawn[at]}</OfPageState>
      </section>
    );
  });
}

/** Whether a reader sees a section of the page, or works in it. */
function isMet(section: HTMLElement | null | undefined): boolean {
  if (!section) return false;
  const { top, bottom } = section.getBoundingClientRect();
  return (bottom > 0 && top < innerHeight) || section.contains(document.activeElement);
}
