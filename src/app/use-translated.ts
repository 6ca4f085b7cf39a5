import { useLayoutEffect, useState } from 'react';

/** What can hold the reader's focus, in the page's own order. */
const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

/** A place that can hold the focus, told by what a drawing anew and a translator leave as it is. */
interface Place {
  readonly name: string;
  /** Among the places of this name. */
  readonly at: number;
}

interface Drawn {
  readonly view: readonly unknown[];
  readonly key: number;
  readonly focus: Place | null;
}

/**
 * A key to draw a view under, which changes with the view once a browser's translator is at work: the translator puts
 * nodes of its own in the place of text, and React would write the next view's numbers where nobody sees them. What is
 * drawn under another key is new, and the translator translates it again. The focus stays at its place.
 */
export function useTranslated(...view: readonly unknown[]): number {
  const [drawn, setDrawn] = useState<Drawn>({ view, key: 0, focus: null });
  if (view.some((part, at) => part !== drawn.view[at])) {
    const isTranslated = document.querySelector('#root font') !== null;
    setDrawn({ view, key: drawn.key + (isTranslated ? 1 : 0), focus: isTranslated ? focused() : null });
  }
  const { key, focus } = drawn;
  useLayoutEffect(() => {
    if (key > 0 && focus) placesOf(focus.name)[focus.at]?.focus({ preventScroll: true });
  }, [key, focus]);
  return key;
}

function focused(): Place | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !element.matches(FOCUSABLE)) return null;
  const name = nameOf(element);
  return { name, at: placesOf(name).indexOf(element) };
}

function placesOf(name: string): readonly HTMLElement[] {
  const places = document.querySelectorAll<HTMLElement>(`#root :is(${FOCUSABLE})`);
  return [...places].filter((place) => nameOf(place) === name);
}

function nameOf(place: HTMLElement): string {
  const leadsTo = place instanceof HTMLAnchorElement ? `${place.pathname}${place.hash}` : '';
  return [place.tagName, place.getAttribute('name'), place.getAttribute('aria-label'), leadsTo].join(' ');
}
