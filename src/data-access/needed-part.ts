import { EndpointFailure } from './failure.ts';
import { later } from './later.ts';

/**
 * A script without which no data is let through: asked for when it is first needed. Its loss is told by the loader, and is a
 * failure that names the address of whoever asked.
 */
export function neededPart<T>(load: () => Promise<T>, asker: string): () => Promise<T> {
  const part = later(load);
  return () =>
    part.ask().catch((cause: unknown) => {
      throw new EndpointFailure({ kind: 'offline', address: asker, cause });
    });
}
