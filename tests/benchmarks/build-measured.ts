import { buildSite } from '../../src/build/site.ts';

/*
 * Builds a site of the ledgers of a folder in a process of its own, with a folder of what builds kept: prints its processor time
 * and the time it took in milliseconds, and the most memory it held in megabytes.
 */
const [data = '', out = '', keptIn = ''] = process.argv.slice(2);
const pages = await buildSite({ data, out, keptIn, siteUrl: undefined, endpoint: undefined });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    pages,
    milliseconds: Math.round((userCPUTime + systemCPUTime) / 1000),
    passed: Math.round(performance.now()),
    megabytes: Math.round(maxRSS / 1024),
  }),
);
