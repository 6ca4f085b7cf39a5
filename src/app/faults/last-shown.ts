/**
 * A copy of what stands on the page, as a picture of it: its links lead on, nothing else in it can be worked. A copy that
 * stands there already is copied as it is. Null where nothing stands, and on a screen: a number there may not outlive its lease.
 */
export function lastShown(): HTMLElement | null {
  const root = document.querySelector('#root');
  if (!root?.querySelector('main:not([aria-busy="true"])') || root.querySelector('[data-screen]'))
    return null;
  const copy = document.createElement('div');
  copy.dataset['lastShown'] = '';
  for (const node of (root.querySelector('[data-last-shown]') ?? root).childNodes)
    copy.append(node.cloneNode(true));
  for (const control of copy.querySelectorAll('button, input, select, textarea'))
    control.setAttribute('disabled', '');
  return copy;
}
