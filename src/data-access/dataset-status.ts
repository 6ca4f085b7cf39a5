import { DEFAULT_POLL_SECONDS } from './config.ts';
import { EndpointFailure } from './failure.ts';
import type { HeldDataset } from './held-dataset.ts';

/** While failing, the endpoint is asked at least this often, in seconds. */
export const FAILING_POLL_SECONDS = 60;

/** How long after an attempt the next one follows. */
export function pollMilliseconds(held: HeldDataset | null | undefined, error: Error | null): number {
  const seconds = held?.pollSeconds ?? DEFAULT_POLL_SECONDS;
  return 1000 * (error ? Math.min(seconds, FAILING_POLL_SECONDS) : seconds);
}

/** What the state of a dataset's query comes to for a reader. Times are milliseconds since 1970. */
export interface DatasetStatus {
  readonly held: HeldDataset | null;
  /** When the endpoint last confirmed that this is the current dataset. */
  readonly checkedAt: number | null;
  /** True while an answer is awaited. */
  readonly trying: boolean;
  readonly failing: {
    readonly reason: EndpointFailure;
    readonly since: number;
    /** Seconds after the last attempt at which the next one follows. */
    readonly nextAfterSeconds: number;
  } | null;
}

/** The part of a query's state, or of its result, that the status is read from. */
export interface DatasetQueryState {
  readonly data: HeldDataset | null | undefined;
  readonly dataUpdatedAt: number;
  readonly error: Error | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
}

/** Pure: the same state, the same status. An old dataset that could not be confirmed is never shown as fresh. */
export function datasetStatus(state: DatasetQueryState): DatasetStatus {
  const reason = state.error instanceof EndpointFailure ? state.error : null;
  return {
    held: state.data ?? null,
    checkedAt: state.data ? state.dataUpdatedAt : null,
    trying: state.fetchStatus === 'fetching',
    failing: reason && {
      reason,
      since: reason.since,
      nextAfterSeconds: pollMilliseconds(state.data, reason) / 1000,
    },
  };
}
