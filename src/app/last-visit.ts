import { useEffect, useSyncExternalStore } from 'react';
import type { WholeDataset } from '../domain/dataset.ts';
import { addedSince, type LastVisit, readLastVisit } from '../features/changes/last-visit-model.ts';
import { clockTime } from '../i18n/clock-time.ts';

/** What this browser remembers of a dataset, as it stood when this page was opened or last marked. */
export type Remembered = LastVisit | 'first' | 'forgotten';

/** One entry for each dataset; another shape of what is kept gets another number. */
const keyOf = (dataset: string) => `figuredesk:seen:1:${dataset}`;

const remembered = new Map<string, Remembered>();
const listeners = new Set<() => void>();

/**
 * What a reader saw at the last visit; null before the page runs in a browser. A first visit, and one that finds nothing
 * new, is kept at once; what is new stays so until it is marked as seen. Nothing leaves this browser.
 */
export function useLastVisit(dataset: WholeDataset): Remembered | null {
  const visit = useSyncExternalStore(
    subscribe,
    () => opened(dataset.id),
    () => null,
  );
  useEffect(() => {
    const before = opened(dataset.id);
    if (before === 'first' || (before !== 'forgotten' && addedSince(before, dataset).length === 0))
      write(dataset.id, { day: today(), figures: [...dataset.figures.keys()] });
  }, [dataset]);
  return visit;
}

/** Keeps a visit and shows it from now on. */
export function rememberVisit(dataset: string, visit: LastVisit): void {
  write(dataset, visit);
  change(dataset, visit);
}

/** Takes out what was kept; nothing is kept again while this page is open. */
export function forgetVisit(dataset: string): void {
  try {
    localStorage.removeItem(keyOf(dataset));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  change(dataset, 'forgotten');
}

export function today(): LastVisit['day'] {
  return clockTime(Date.now()).day;
}

function opened(dataset: string): Remembered {
  const known = remembered.get(dataset);
  if (known !== undefined) return known;
  const visit = readLastVisit(read(dataset)) ?? 'first';
  remembered.set(dataset, visit);
  return visit;
}

function read(dataset: string): string | null {
  try {
    return localStorage.getItem(keyOf(dataset));
  } catch {
    return null;
  }
}

function write(dataset: string, visit: LastVisit): void {
  try {
    localStorage.setItem(keyOf(dataset), JSON.stringify(visit));
  } catch {
    // A full or shut store is no fault: the page then greets every visit as the first.
  }
}

function change(dataset: string, visit: Remembered): void {
  remembered.set(dataset, visit);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
