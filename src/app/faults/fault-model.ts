import type { EndpointFailure, FailureKind } from '../../data-access/failure.ts';
import type { Fault } from '../../ledger/faults.ts';

const LISTED = 20;

/** What a failure comes to on screen, before any words. */
export interface FaultModel {
  readonly kind: FailureKind;
  readonly address: string;
  readonly status: number;
  /** What an `http` status means for what the reader can do. */
  readonly answer: 'missing' | 'refused' | 'server' | 'other';
  readonly count: number;
  /** The first of the faults, as many as a reader can take in. */
  readonly listed: readonly Fault[];
}

export function faultModel(failure: EndpointFailure): FaultModel {
  const status = failure.status ?? 0;
  return {
    kind: failure.kind,
    address: failure.address,
    status,
    answer: answerOf(status),
    count: failure.count,
    listed: failure.faults.slice(0, LISTED),
  };
}

function answerOf(status: number): FaultModel['answer'] {
  if (status === 404 || status === 410) return 'missing';
  if (status === 401 || status === 403 || status === 407) return 'refused';
  return status >= 500 ? 'server' : 'other';
}
