import { EndpointFailure } from './failure.ts';

export interface RequestOptions {
  readonly timeoutSeconds: number;
  /** Aborted by whoever no longer wants the answer; its abort is passed on untouched. */
  readonly signal?: AbortSignal | undefined;
  readonly cache?: RequestCache;
}

/**
 * The bytes at an address. The time allowed covers the whole body, not only the first byte. Refuses with an
 * EndpointFailure of kind `offline`, `timeout` or `http`.
 */
export async function requestBytes(
  address: string,
  options: RequestOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const timeout = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const response = await fetch(address, { signal, cache: options.cache ?? 'default' });
    if (!response.ok) throw new EndpointFailure({ kind: 'http', address, status: response.status });
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (cause instanceof EndpointFailure || options.signal?.aborted) throw cause;
    throw new EndpointFailure({ kind: timeout.aborted ? 'timeout' : 'offline', address, cause });
  }
}

/** The JSON value the bytes spell in UTF-8; nothing is repaired. Refuses with `not-json`, showing how the text begins. */
export function jsonOf(bytes: Uint8Array<ArrayBuffer>, address: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 60)).replaceAll(/\s+/g, ' ').trim();
    const found = beginning === '' ? 'nothing' : `"${beginning}"`;
    const faults = [{ path: '$', message: 'is not JSON in UTF-8', found, allowed: 'one JSON value' }];
    throw new EndpointFailure({ kind: 'not-json', address, faults, cause });
  }
}
