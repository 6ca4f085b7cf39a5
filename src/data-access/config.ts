import * as v from 'valibot';
import { EndpointFailure } from './failure.ts';
import { faultsOfIssues } from './issues.ts';
import { jsonOf, requestBytes } from './request.ts';

/** Where the data is and how patiently it is asked for. */
export interface Endpoint {
  /** Full address that `catalog.json` is beside; ends with a slash. */
  readonly address: string;
  /** Seconds from one look at the catalog to the next. */
  readonly pollSeconds: number;
  /** Seconds allowed for one answer, body included. */
  readonly timeoutSeconds: number;
}

/** The file `config.json` beside the page: what whoever runs the site may set without a rebuild. */
const Config = v.pipe(
  // To the library a list is an object too, and one without any keys would pass.
  v.custom<object>((value) => !Array.isArray(value), 'must be an object'),
  v.strictObject({
    endpoint: v.optional(
      v.pipe(v.string(), v.minLength(1), v.check(isAddress, 'must be a web address or a path')),
      'data/',
    ),
    pollSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(86_400)), 300),
    timeoutSeconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(300)), 15),
  }),
);

const SECONDS_FOR_THE_CONFIG = 15;

/** The seconds between polls when no `config.json` says otherwise. */
export const DEFAULT_POLL_SECONDS = v.parse(Config, {}).pollSeconds;

/**
 * Reads `config.json` at the site's own full address. A site without one (404) has the defaults; one that is not
 * exactly of the shape is refused with an EndpointFailure of kind `config` that lists every fault.
 */
export async function readConfig(site: string, signal?: AbortSignal): Promise<Endpoint> {
  const address = new URL('config.json', site).href;
  const parsed = v.safeParse(Config, await configJson(address, signal));
  if (!parsed.success)
    throw new EndpointFailure({ kind: 'config', address, faults: faultsOfIssues(parsed.issues) });
  const { endpoint, ...patience } = parsed.output;
  const folder = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  return { address: new URL(folder, site).href, ...patience };
}

async function configJson(address: string, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return jsonOf(
      await requestBytes(address, { timeoutSeconds: SECONDS_FOR_THE_CONFIG, signal, cache: 'no-cache' }),
      address,
    );
  } catch (error) {
    if (!(error instanceof EndpointFailure)) throw error;
    if (error.status === 404) return {};
    if (error.kind !== 'not-json') throw error;
    throw new EndpointFailure({ kind: 'config', address, faults: error.faults, cause: error });
  }
}

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text, 'https://site.invalid/').protocol);
  } catch {
    return false;
  }
}
