import { EndpointFailure } from './failure.ts';
import { later } from './later.ts';
import { loadPart } from './parts.ts';

const part = later(() => loadPart('page', () => import('./checked.ts')));

/**
 * What lets through that which comes: a script of its own, which comes while the first answer is on its way, for nothing
 * needs it before. Without it a page is not brought to life, and the loader tells so.
 */
export function checks(): Promise<typeof import('./checked.ts')> {
  return part.ask().catch((cause: unknown) => {
    throw new EndpointFailure({ kind: 'offline', address: import.meta.url, cause });
  });
}
