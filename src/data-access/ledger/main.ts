import { join } from 'node:path';
import { reportLedgers } from './report.ts';

/* `npm run data [dataset…]`: checks every ledger in data/, or the ones named. */
const dataFolder = join(import.meta.dirname, '../../../data');
process.exitCode = reportLedgers(dataFolder, process.argv.slice(2), (line) =>
  process.stdout.write(`${line}\n`),
);
