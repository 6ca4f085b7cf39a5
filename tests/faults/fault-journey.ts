import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { journey as atTheSite } from '../journeys/visit.ts';
import { faultServer, type FaultServer } from './fault-server.ts';
import { otherBuild } from './other-build.ts';

/**
 * A journey on a host of its own, `host`, that can be told to misbehave. `next` is a folder with another build of the
 * same site, for `host.deploy(next)`.
 */
export const journey = atTheSite
  .extend('next', { scope: 'file' }, ({}, { onCleanup }): string => {
    const folder = mkdtempSync(join(tmpdir(), 'figuredesk-next-'));
    onCleanup(() => rmSync(folder, { recursive: true }));
    otherBuild(inject('siteFolder'), folder);
    return folder;
  })
  .extend('host', async ({}, { onCleanup }): Promise<FaultServer> => {
    const host = await faultServer(inject('siteFolder'));
    onCleanup(() => host.close());
    return host;
  })
  .extend('site', ({ host }): string => host.origin);
