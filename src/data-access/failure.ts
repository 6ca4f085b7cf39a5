import type { Fault } from '../ledger/faults.ts';

/**
 * What can go wrong between the page and the endpoint. `offline` is every request that got no answer at all;
 * `empty` an endpoint that does not list the dataset; `hash` a document that is not the one the catalog names; `older` a
 * version before the one that is held.
 */
export type FailureKind =
  | 'offline'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'shape'
  | 'integrity'
  | 'hash'
  | 'older'
  | 'empty'
  | 'config';

export interface FailureDetail {
  readonly kind: FailureKind;
  /** The address that was asked, in full. */
  readonly address: string;
  /** Status of an `http` failure. */
  readonly status?: number;
  /** What exactly is wrong with what came; the first of it where it is very much. */
  readonly faults?: readonly Fault[];
  /** How many faults there are; as many as `faults` when left out. */
  readonly count?: number;
  readonly cause?: unknown;
  /** Milliseconds since 1970 of the first of an unbroken run of failures; now when left out. */
  readonly since?: number;
}

/** A failure at the door to the network, typed so that each kind has its words. The message is for the console. */
export class EndpointFailure extends Error {
  override readonly name = 'EndpointFailure';
  readonly kind: FailureKind;
  readonly address: string;
  readonly status: number | null;
  readonly faults: readonly Fault[];
  readonly count: number;
  readonly since: number;

  constructor(detail: FailureDetail) {
    super(describe(detail), { cause: detail.cause });
    this.kind = detail.kind;
    this.address = detail.address;
    this.status = detail.status ?? null;
    this.faults = detail.faults ?? [];
    this.count = detail.count ?? this.faults.length;
    this.since = detail.since ?? Date.now();
  }

  /** The same failure, dated back to the beginning of the run that `earlier` belongs to. */
  following(earlier: unknown): EndpointFailure {
    if (!(earlier instanceof EndpointFailure)) return this;
    const { kind, address, status, faults, count, cause } = this;
    return new EndpointFailure({
      kind,
      address,
      faults,
      count,
      cause,
      since: earlier.since,
      ...(status === null ? {} : { status }),
    });
  }
}

function describe({ kind, address, status, faults }: FailureDetail): string {
  const first = faults?.[0];
  const found = first
    ? `: ${first.path} ${first.message}, found ${first.found}, allowed ${first.allowed}`
    : '';
  return `${kind}${status === undefined ? '' : ` ${status}`} at ${address}${found}`;
}
