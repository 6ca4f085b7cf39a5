/** Where a reader was on this page, under its own address, so that whoever loads it anew or comes back finds the place. */
const keyOf = (name: string) => `figuredesk:place:1:${location.pathname}${location.search}:${name}`;

/** What was kept since this page was opened. */
const lately = new Map<string, string>();

/** Keeps a text under a name and this page's address, for as long as the browser's tab is open. Nothing leaves it. */
export function keepHere(name: string, text: string): void {
  lately.set(keyOf(name), text);
  try {
    sessionStorage.setItem(keyOf(name), text);
  } catch {
    // A full or shut store is no fault: the page then begins at its top.
  }
}

/** What was kept; null to a reader who comes by a link, and begins at the top. */
export function keptHere(name: string): string | null {
  const key = keyOf(name);
  const known = lately.get(key);
  if (known !== undefined) return known;
  if (!cameBack()) return null;
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function cameBack(): boolean {
  const [opening] = performance.getEntriesByType('navigation');
  return (
    opening instanceof PerformanceNavigationTiming &&
    (opening.type === 'reload' || opening.type === 'back_forward')
  );
}
