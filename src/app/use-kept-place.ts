import { useEffect } from 'react';
import { keepHere, keptHere } from '../addresses/kept-here.ts';
import { placesNow, restorePlaces } from './places.ts';

/**
 * Whoever loads a page anew, or comes back to it, finds what was unfolded unfolded, the focus where it was, and the page
 * scrolled as it was: a browser alone does so only for what stood in the first HTML.
 */
export function useKeptPlace(): void {
  useEffect(() => {
    const scrolled = Number(keptHere('scrolled') ?? Number.NaN);
    restorePlaces({
      open: lines(keptHere('open')),
      folded: lines(keptHere('folded')),
      chosen: lines(keptHere('chosen')),
      focus: keptHere('focus'),
    });
    if (Number.isFinite(scrolled)) scrollTo({ top: scrolled });
    const keep = () => {
      const { open, folded, chosen, focus } = placesNow();
      keepHere('scrolled', String(scrollY));
      keepHere('open', open.join('\n'));
      keepHere('folded', folded.join('\n'));
      keepHere('chosen', chosen.join('\n'));
      keepHere('focus', focus ?? '');
    };
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);
}

const lines = (text: string | null): readonly string[] => text?.split('\n') ?? [];
