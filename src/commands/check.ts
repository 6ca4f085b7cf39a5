import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rewrittenSince } from '../ledger/checks/rewritten.ts';
import { publishedBefore } from '../data-access/node/published-before.ts';
import { reportLedgers } from '../build/report.ts';
import { latestToday } from '../build/today.ts';
import { suspicionReport } from '../build/suspicion-lines.ts';

/*
 * `npm run data [dataset…]`: checks every ledger in data/, or the ones named, and lists what a person should look at.
 * Faults make it fail; open suspicions do not, for they may be true. `--against <folder>` names what an endpoint served
 * before, such as a copy of `dist/data`: no row published there may have been rewritten.
 */
const { values, positionals } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const { against } = values;
// Who reads the first lines only is no fault of the ledger, and hides none: the exit code is that of all of it.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});
const print = (line: string) => process.stdout.write(`${line}\n`);
process.exitCode = reportLedgers(
  join(import.meta.dirname, '../../data'),
  positionals,
  print,
  latestToday(),
  (ledger) => {
    const { lines, faults } = suspicionReport(ledger);
    for (const line of lines) print(line);
    const published = against === undefined ? null : publishedBefore(against, ledger.id);
    return published ? [...faults, ...rewrittenSince(ledger, published)] : faults;
  },
);
