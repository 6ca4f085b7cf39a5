import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeInvented } from './invented-ledger.ts';

const SIZES = [10_000, 100_000];

/** Prints what `npm run data` takes of invented ledgers (targets: 10,000 figures in seconds, 100,000 within a minute). */
export function benchLargeLedgers(print: (what: string, found: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'figuredesk-invented-'));
  try {
    for (const size of SIZES) {
      const ledger = writeInvented(folder, size);
      const child = join(import.meta.dirname, 'check-invented.ts');
      const text = execFileSync(process.execPath, [child, folder, basename(ledger)], { encoding: 'utf8' });
      const { milliseconds, megabytes }: Taken = JSON.parse(text);
      print(
        `\`npm run data\` of ${size.toLocaleString('en')} figures`,
        `${milliseconds} ms of processor time, at most ${megabytes} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Taken {
  readonly milliseconds: number;
  readonly megabytes: number;
}

if (import.meta.main)
  benchLargeLedgers((what, found) => process.stdout.write(`${what.padEnd(58)} ${found}\n`));
