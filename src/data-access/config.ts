import { checks } from './checks.ts';
import { EndpointFailure } from './failure.ts';
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

const SECONDS_FOR_THE_CONFIG = 15;

/** The seconds between polls when no `config.json` says otherwise. */
export const DEFAULT_POLL_SECONDS = 300;

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
  const checking = checks();
  // It is waited for below, where its loss is told.
  checking.catch(() => undefined);
  const json = await configJson(address, signal, missingIsFault);
  const { endpoint, lists, ...patience } = (await checking).checkedConfig(json, address);
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
