import { reportLedgers } from '../../src/build/report.ts';
import { suspicionReport } from '../../src/build/suspicion-lines.ts';

/*
 * What `npm run data` does, of one ledger of a folder, in a process of its own: prints its processor time in milliseconds and
 * the most memory it held, in megabytes.
 */
const [folder = '', id = ''] = process.argv.slice(2);
const result = reportLedgers(
  folder,
  [id],
  () => undefined,
  null,
  (ledger) => suspicionReport(ledger).faults,
);
if (result !== 0) throw new Error(`The invented ledger ${id} has faults.`);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    milliseconds: Math.round((userCPUTime + systemCPUTime) / 1000),
    megabytes: Math.round(maxRSS / 1024),
  }),
);
