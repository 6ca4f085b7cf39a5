/** How many of a ledger's figures are here, while it comes in shards. */
export interface ShardProgress {
  readonly loaded: number;
  readonly total: number;
}

/** Often enough to be seen to move. */
const MILLISECONDS = 200;

let now: ShardProgress | null = null;
let toldAt = -Infinity;
const listeners = new Set<() => void>();

/** Null while nothing comes. */
export const shardProgress = (): ShardProgress | null => now;

export function onShardProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellShardProgress(next: ShardProgress | null): void {
  const at = performance.now();
  if (next !== null && now !== null && at - toldAt < MILLISECONDS) return;
  [now, toldAt] = [next, at];
  for (const listener of listeners) listener();
}
