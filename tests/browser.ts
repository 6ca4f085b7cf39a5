import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/**
 * The Chromium that every test drives, as launch options for playwright.
 *
 * `CHROMIUM_PATH` names one that is already on the machine; otherwise the one inside the npm package
 * `@sparticuz/chromium` is unpacked, once for each version, beside the shared libraries and fonts it may lack.
 * That package's own flags are for functions as a service: `--single-process` ends the browser with its first page, and
 * `--disable-web-security` hides faults that readers would meet, so neither is taken over.
 */
export async function chromiumLaunch(more: readonly string[] = []): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  const args = [...quiet, ...more];
  if (named) return { executablePath: named, args };
  const home = await unpacked();
  return {
    executablePath: join(home, 'chromium'),
    args,
    env: {
      ...stringsOf(process.env),
      FONTCONFIG_PATH: join(home, 'fonts'),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    },
  };
}

/** As root, without a sandbox or a display, drawing text the same everywhere, and calling nobody. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Runs scripts with fewer threads, compiles no script twice and clears away garbage seldom: a visit is over before either
 * would pay. A page is laid out and painted, but has no memory for its tiles unless pictures are taken: nobody looks at them.
 * It does less work for a page that is looked at once, but is no browser to measure with. (Drawing within the
 * browser's own process, `--in-process-gpu`, saves nothing, and one start in ten ends in a crash.)
 */
export const FRUGAL = [
  `--js-flags=${[
    '--single-threaded',
    '--no-opt',
    '--no-maglev',
    '--min-semi-space-size=32',
    '--initial-heap-size=128',
  ].join(' ')}`,
  ...(process.env['PICTURES'] === undefined ? ['--force-gpu-mem-available-mb=0'] : []),
];

async function unpacked(): Promise<string> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const bin = join(dirname(entry), '..', 'bin');
  const { version }: { version: string } = require(join(dirname(entry), '..', 'package.json'));
  const home = join(tmpdir(), `figuredesk-chromium-${version}`);
  if (existsSync(home)) return home;

  // The package unpacks into the temporary folder and takes a half-written file for a finished one, so two runs that start
  // together would break each other. Each unpacks aside, and the first to finish gives the folder its name.
  const aside = mkdtempSync(join(tmpdir(), 'figuredesk-unpack-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = aside;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(join(bin, part))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  // Its font list names folders of another machine; only the unpacked fonts are wanted, so that text is as wide everywhere.
  writeFileSync(
    join(aside, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  try {
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
