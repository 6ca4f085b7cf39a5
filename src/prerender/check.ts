import { join } from 'node:path';
import { reportLedgers } from '../data-access/ledger/report.ts';
import { suspicionReport } from './suspicion-lines.ts';

/*
 * `npm run data [dataset…]`: checks every ledger in data/, or the ones named, and lists what a person should look at.
 * Faults make it fail; open suspicions do not, for they may be true.
 */
const print = (line: string) => process.stdout.write(`${line}\n`);
process.exitCode = reportLedgers(
  join(import.meta.dirname, '../../data'),
  process.argv.slice(2),
  print,
  (ledger) => {
    const { lines, faults } = suspicionReport(ledger);
    for (const line of lines) print(line);
    return faults;
  },
);
