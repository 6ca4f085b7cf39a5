import { requestBytes } from './request.ts';

/** What a reader knows by name of the scripts that are loaded after the page. */
export type PartName = 'page' | 'search' | 'charts' | 'rows' | 'download' | 'check' | 'faults';

/**
 * A part that could not be loaded. `updated`: the server now has another build of this site, whose files have other names.
 * `missing`: it has the same build and does not give the file. `offline`: it does not answer.
 */
export interface LostPart {
  readonly part: PartName;
  readonly why: 'updated' | 'missing' | 'offline';
}

const SECONDS = 15;

let lost: LostPart | null = null;
const listeners = new Set<() => void>();

/**
 * Every script that a page loads later is loaded here, so that none is lost in silence: a deploy takes the files of an open
 * page away. What fails is told to whoever listens, and the promise rejects with what the browser said.
 */
export async function loadPart<T>(part: PartName, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    void whyLost().then((why) => tell({ part, why }));
    throw cause;
  }
}

/** Loads when the browser has nothing else to do. */
export function whenIdle(load: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(load, { timeout: 10_000 });
  else setTimeout(load, 2000);
}

/** The part that was lost last; null while none is, or once a reader has read of it. */
export const lostPart = (): LostPart | null => lost;

export function onLostPart(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function forgetLostPart(): void {
  tell(null);
}

function tell(next: LostPart | null): void {
  lost = next;
  for (const listener of listeners) listener();
}

/** Compares the page that the server has now with the one that is open, by the name of its script. */
async function whyLost(): Promise<LostPart['why']> {
  try {
    const bytes = await requestBytes(location.href, { timeoutSeconds: SECONDS, cache: 'no-cache' });
    const page = new TextDecoder().decode(bytes);
    if (!page.includes('id="root"')) return 'offline';
    const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
    return script && page.includes(new URL(script.src).pathname) ? 'missing' : 'updated';
  } catch {
    return 'offline';
  }
}
