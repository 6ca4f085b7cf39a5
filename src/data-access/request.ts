import { EndpointFailure } from './failure.ts';
import { DEEPEST, MOST_BYTES } from '../ledger/limits.ts';

export interface RequestOptions {
  readonly timeoutSeconds: number;
  /** Aborted by whoever no longer wants the answer; its abort is passed on untouched. */
  readonly signal?: AbortSignal | undefined;
  readonly cache?: RequestCache;
  /** Bytes taken at most; a longer answer is refused before it is whole. A megabyte when left out. */
  readonly mostBytes?: number;
}

/**
 * The bytes at an address. The time allowed covers the whole body, not only the first byte. Refuses with an
 * EndpointFailure of kind `offline`, `timeout`, `http` or `too-large`.
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
    return await bytesOf(response, address, options.mostBytes ?? MOST_BYTES.other);
  } catch (cause) {
    if (cause instanceof EndpointFailure || options.signal?.aborted) throw cause;
    throw new EndpointFailure({ kind: timeout.aborted ? 'timeout' : 'offline', address, cause });
  }
}

async function bytesOf(response: Response, address: string, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length <= most) continue;
    void reader?.cancel().catch(() => undefined);
    const faults = [
      {
        path: '$',
        message: 'is too large',
        found: `more than ${most} bytes`,
        allowed: `up to ${most} bytes`,
      },
    ];
    throw new EndpointFailure({ kind: 'too-large', address, faults });
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The JSON value the bytes spell in UTF-8; nothing is repaired. Refuses with `not-json`, showing how the text begins, and
 * with `shape` what is nested deeper than any parser goes. */
export function jsonOf(bytes: Uint8Array<ArrayBuffer>, address: string): unknown {
  if (isTooDeep(bytes)) {
    const allowed = `up to ${DEEPEST} within one another`;
    const faults = [{ path: '$', message: 'is nested too deeply', found: `more than ${DEEPEST}`, allowed }];
    throw new EndpointFailure({ kind: 'shape', address, faults });
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 60)).replaceAll(/\s+/g, ' ').trim();
    const found = beginning === '' ? 'nothing' : `"${beginning}"`;
    const faults = [{ path: '$', message: 'is not JSON in UTF-8', found, allowed: 'one JSON value' }];
    throw new EndpointFailure({ kind: 'not-json', address, faults, cause });
  }
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];

/** Counts lists and objects that are open at once. In UTF-8 the bytes of these signs stand for nothing else. */
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = endOfText(bytes, at);
      if (at < 0) return false;
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

/** The quote that closes a text which begins at a quote; less than 0 when none does. A quote behind a backslash is a letter of it. */
function endOfText(bytes: Uint8Array, start: number): number {
  let end = bytes.indexOf(QUOTE, start + 1);
  while (end >= 0 && backslashesBefore(bytes, end) % 2 === 1) end = bytes.indexOf(QUOTE, end + 1);
  return end;
}

function backslashesBefore(bytes: Uint8Array, at: number): number {
  let count = 0;
  while (bytes[at - 1 - count] === BACKSLASH) count += 1;
  return count;
}
