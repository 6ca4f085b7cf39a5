/*
 * How far the page has come to life, as it stands on the root element: for the watch in the page's head, for style, and for
 * whoever drives the page.
 */
const root = () => document.documentElement.dataset;

/** The page says what it has to say: the watch in its head has nothing to tell. */
export function standing(): void {
  delete root()['awaiting'];
  delete root()['lost'];
  root()['alive'] = '';
}

/**
 * The frame of the page stands, and what is in it is the first HTML, which may be late to come to life too: after
 * as many milliseconds as the watch in the page’s head gave the frame.
 */
export function standingPartly(): void {
  root()['partly'] = '';
  setTimeout(() => {
    if ('partly' in root()) root()['lost'] = 'slow';
  }, Number(root()['late']));
}

/** The page is all there: nothing in it is first HTML that does not answer. */
export function standingWhole(): void {
  if (!('partly' in root())) return;
  delete root()['partly'];
  delete root()['lost'];
}
