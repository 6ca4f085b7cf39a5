import { useEffect, useRef } from 'react';
import type { DataLine } from './data-line.ts';

/** Milliseconds of the steady clock from one look for a newer page to the next. */
const EVERY = 600_000;

/**
 * Loads the page anew when the server has another build of it, whole. It waits for the turn of a scene, while nobody holds
 * one and the endpoint answers: a quiet moment, in which a page that opens is confirmed at once.
 */
export function useNewBuild(line: DataLine, steady: number, turn: number, isHeld: boolean): void {
  const lookedAt = useRef(steady);
  const foundIn = useRef<number | null>(null);
  useEffect(() => {
    if (steady - lookedAt.current >= EVERY) {
      lookedAt.current = steady;
      void (async () => {
        foundIn.current = (await line.hasNewBuild()) ? turn : null;
      })();
    }
    if (foundIn.current === null || foundIn.current === turn || isHeld || line.fault) return;
    foundIn.current = null;
    line.reload();
  }, [line, steady, turn, isHeld]);
}
