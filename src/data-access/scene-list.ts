import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { endpointQuery } from './queries.ts';
import { jsonOf, requestBytes } from './request.ts';

const SECONDS = 15;
const REFRESH = 300_000;

/** A screen's plan as a file: the parameters of its address, scenes as a list. */
const SceneList = v.objectWithRest(
  { scenes: v.optional(v.array(v.string())) },
  v.union([v.string(), v.number()]),
);

/**
 * The parameters that a file names. It comes from the site's own origin, or from one that `config.json` lists. Null
 * when it may not or cannot be had or is no such file, which the screen then says.
 */
export function sceneListQuery(site: string, address: string | null) {
  return queryOptions({
    queryKey: ['scene list', address],
    queryFn: async ({ client, signal }): Promise<Readonly<Record<string, string>> | null> => {
      if (address === null) return {};
      try {
        const file = new URL(address, site).href;
        const own = new URL(site).origin === new URL(file).origin;
        if (!own) {
          const { listOrigins } = await client.fetchQuery(endpointQuery(site));
          if (!listOrigins.includes(new URL(file).origin)) return null;
        }
        const bytes = await requestBytes(file, { timeoutSeconds: SECONDS, signal, cache: 'no-cache' });
        const { scenes, ...others } = v.parse(SceneList, jsonOf(bytes, file));
        return Object.fromEntries([
          ...(scenes ? [['scenes', scenes.join(',')]] : []),
          ...Object.entries(others).map(([name, value]) => [name, String(value)]),
        ]);
      } catch {
        return null;
      }
    },
    networkMode: 'always',
    retry: false,
    refetchInterval: address === null ? false : REFRESH,
    refetchIntervalInBackground: true,
    // A file that could be read before stays in force while it cannot be read.
    structuralSharing: (before, now) => now ?? before ?? null,
  });
}
