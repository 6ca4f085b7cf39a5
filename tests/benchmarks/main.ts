import { availableParallelism, cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from '../browser.ts';
import { benchFiguresTable } from './figures-table.ts';
import { benchBuilds } from './builds.ts';
import { benchDocuments } from './documents.ts';
import { benchGrowth } from './growth.ts';
import { benchLargeLedgers } from './large-ledgers.ts';
import { timeToNumber } from './first-number.ts';
import { brotliBytes, serveVariants } from './site.ts';
import { summary } from './summary.ts';

/** Interleaved rounds, so that a change in the machine's speed meets all variants alike. */
const ROUNDS = 15;

const site = await serveVariants();
const browser = await chromium.launch(await chromiumLaunch());
print('Browser', `Chromium ${browser.version()}`);
print('Processors', `${availableParallelism()} of ${cpus()[0]?.model ?? 'a kind that is not said'}`);
const rounds: { desk: number; withoutScript: number; plainApp: number }[] = [];
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = { desk: 0, withoutScript: 0, plainApp: 0 };
    for (const variant of turned(['desk', 'withoutScript', 'plainApp'] as const, round))
      times[variant] = await timeToNumber(browser, site[variant]);
    rounds.push(times);
  }
  for (const [what, bytes] of Object.entries(brotliBytes(site))) print(what, `${bytes} bytes brotli`);
  await benchFiguresTable(browser, site.folder, print);
  benchGrowth(print);
  benchDocuments(print);
  benchLargeLedgers(print);
  await benchBuilds(browser, print);
} finally {
  await browser.close();
  site.close();
}

print(
  'Headline number visible, desk',
  summary(
    rounds.map(({ desk }) => desk),
    0,
  ),
);
print(
  '… the same HTML without JavaScript',
  summary(
    rounds.map(({ withoutScript }) => withoutScript),
    0,
  ),
);
print(
  '… an ordinary single-page app',
  summary(
    rounds.map(({ plainApp }) => plainApp),
    0,
  ),
);
print(
  'Desk / without JavaScript (target 1.15 at most)',
  summary(
    rounds.map((each) => each.desk / each.withoutScript),
    2,
  ),
);
print(
  'Single-page app / desk (target 3.5 at least)',
  summary(
    rounds.map((each) => each.plainApp / each.desk),
    2,
  ),
);

/** Each round begins with another one, so that none always follows the same. */
function turned<T>(variants: readonly T[], round: number): readonly T[] {
  const first = round % variants.length;
  return [...variants.slice(first), ...variants.slice(0, first)];
}

function print(what: string, found: string): void {
  process.stdout.write(`${what.padEnd(58)} ${found}\n`);
}
