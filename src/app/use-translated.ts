import { useLayoutEffect, useState } from 'react';
import { type Places, placesNow, restorePlaces } from './places.ts';

interface Drawn {
  readonly view: readonly unknown[];
  readonly key: number;
  readonly places: Places | null;
}

/**
 * A key to draw a view under, which changes with the view once a browser's translator is at work: the translator puts
 * nodes of its own in the place of text, and React would write the next view's numbers where nobody sees them. What is
 * drawn under another key is new, and the translator translates it again. The focus and what is unfolded stay.
 */
export function useTranslated(...view: readonly unknown[]): number {
  const [drawn, setDrawn] = useState<Drawn>({ view, key: 0, places: null });
  if (view.some((part, at) => part !== drawn.view[at])) {
    const isTranslated = document.querySelector('#root font') !== null;
    setDrawn({
      view,
      key: drawn.key + (isTranslated ? 1 : 0),
      places: isTranslated ? placesNow() : null,
    });
  }
  const { key, places } = drawn;
  useLayoutEffect(() => {
    if (key > 0 && places) restorePlaces(places);
  }, [key, places]);
  return key;
}
