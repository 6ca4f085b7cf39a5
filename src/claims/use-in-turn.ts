import { type RefCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';

interface Turn<State, Part> {
  readonly state: State;
  /** True while the part is still drawn as the page stood before. */
  readonly isBehind: boolean;
  readonly ref: RefCallback<Part>;
}

/**
 * Draws a move of the day in two goes, so that it costs what is seen of it: at once the parts of a page that a reader has before
 * him, all others right after. Tells of each part, by its number, what it is drawn with for now.
 */
export function useInTurn<State, Part extends Element>(
  now: State,
  isBeforeReader: (part: Part) => boolean,
): (at: number) => Turn<State, Part> {
  const later = useDeferredValue(now);
  const parts = useRef<(Part | null)[]>([]);
  /** The parts drawn at once: what a reader had before him at the last move he is likely to have still. */
  const [atOnce, setAtOnce] = useState<readonly number[]>([]);

  // Also after each go, as what was drawn may have become shorter and have let another part into the window.
  useLayoutEffect(() => {
    const seen = parts.current.flatMap((part, at) => (part && isBeforeReader(part) ? at : []));
    const next = later === now ? seen : [...new Set([...atOnce, ...seen])];
    if (next.length !== atOnce.length || !next.every((at) => atOnce.includes(at))) setAtOnce(next);
  }, [now, later, atOnce, isBeforeReader]);

  return (at) => {
    const isBehind = later !== now && !atOnce.includes(at);
    const ref = (part: Part | null) => {
      parts.current[at] = part;
    };
    return { state: isBehind ? later : now, isBehind, ref };
  };
}
