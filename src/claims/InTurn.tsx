import type { ReactNode } from 'react';
import styles from './InTurn.module.css';
import { OfPageState, type PageState } from './page-state.tsx';
import { useInTurn } from './use-in-turn.ts';

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
  const turnOf = useInTurn(now, isMet);
  return now.drawn.map((_, at) => {
    const { state, isBehind, ref } = turnOf(at);
    return (
      <section
        key={at}
        ref={ref}
        className={isBehind ? [className, styles.behind].join(' ').trim() : className}
        aria-busy={isBehind || undefined}
      >
        <OfPageState state={state}>{state.drawn[at]}</OfPageState>
      </section>
    );
  });
}

/** Whether a reader sees a section of the page, or works in it. */
function isMet(section: HTMLElement): boolean {
  const { top, bottom } = section.getBoundingClientRect();
  return (bottom > 0 && top < innerHeight) || section.contains(document.activeElement);
}
