/** How many of a ledger's figures are here, while it comes in shards. */
export interface ShardProgress {
  readonly loaded: number;
  readonly total: number;
}

/** Often enough to be seen to move. */
const MILLISECONDS = 200;

let now: ShardProgress | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Null while nothing comes. */
export const shardProgress = (): ShardProgress | null => now;

/** Hears at once that figures begin to come or have come, and now and then how many are here. */
export function onShardProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellShardProgress(next: ShardProgress | null): void {
  const isUnderWay = now !== null && next !== null;
  now = next;
  if (isUnderWay) timer ??= setTimeout(tell, MILLISECONDS);
  else tell();
}

function tell(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const listener of listeners) listener();
}
