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

/** What whoever runs the site has set. */
export interface SiteSettings extends Endpoint {
  /** Where a screen's list of scenes may come from: the site's own origin and what `config.json` names beside it. */
  readonly listOrigins: readonly string[];
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
    lists: v.optional(v.array(v.pipe(v.string(), v.url('must be a web address'))), []),
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
export async function readConfig(
  site: string,
  signal?: AbortSignal,
  { missingIsFault = false } = {},
): Promise<SiteSettings> {
  const address = new URL('config.json', site).href;
  const parsed = v.safeParse(Config, await configJson(address, signal, missingIsFault));
  if (!parsed.success)
    throw new EndpointFailure({ kind: 'config', address, faults: faultsOfIssues(parsed.issues) });
  const { endpoint, lists, ...patience } = parsed.output;
  const folder = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const listOrigins = [site, ...lists].map((address) => new URL(address).origin);
  return { address: new URL(folder, site).href, listOrigins, ...patience };
}

async function configJson(
  address: string,
  signal: AbortSignal | undefined,
  missingIsFault: boolean,
): Promise<unknown> {
  try {
    return jsonOf(
      await requestBytes(address, { timeoutSeconds: SECONDS_FOR_THE_CONFIG, signal, cache: 'no-cache' }),
      address,
    );
  } catch (error) {
    if (!(error instanceof EndpointFailure)) throw error;
    if (error.status === 404 && !missingIsFault) return {};
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
