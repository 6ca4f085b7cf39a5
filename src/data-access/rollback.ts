import type { CatalogEntry } from './endpoint.ts';
import type { Fault } from '../ledger/faults.ts';
import { isOlderVersion } from '../ledger/version.ts';

/** What says which of two documents of a dataset is the later one. */
export type Edition = Pick<CatalogEntry, 'sha256' | 'published' | 'publishedLatest' | 'version'>;

/** Hashes of documents that were replaced are remembered up to this many. */
const REMEMBERED = 200;

/**
 * Why a document may not take the place of the one that is held: it was itself replaced before, or the catalog's order
 * puts it earlier. Null when it may. The endpoint alone can take a document back, by naming its hash in `takenBack`.
 */
export function rollback(
  found: Edition & Pick<CatalogEntry, 'takenBack'>,
  held: Edition,
  replaced: readonly string[],
): Fault | null {
  if (found.takenBack?.includes(held.sha256)) return null;
  if (replaced.includes(found.sha256))
    return {
      path: 'sha256',
      message: 'is a document that was replaced before',
      found: found.sha256,
      allowed: 'one that is new, or the held one in takenBack',
    };
  for (const part of ['published', 'version', 'publishedLatest'] as const) {
    const [now, before] = [found[part], held[part]];
    if (now === undefined || before === undefined) continue;
    if (isOlderVersion(now, before))
      return {
        path: part,
        message: 'is before the one that is held',
        found: now,
        allowed: `${before} or later`,
      };
    if (isOlderVersion(before, now)) return null;
  }
  return null;
}

/** What has been replaced once a document takes the place of the held one. */
export function replacedAfter(found: string, held: string, replaced: readonly string[]): readonly string[] {
  return [...replaced.filter((hash) => hash !== found), held].slice(-REMEMBERED);
}
