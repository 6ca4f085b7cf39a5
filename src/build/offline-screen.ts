import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Manifest } from 'vite';
import { CHART_KIND_NAMES } from '../charts/kinds.ts';
import { SITE_LOCALE } from '../i18n/languages.ts';
import { filesOf, modulesOf } from './chunks.ts';
import { CODE_LICENCES } from './licences.ts';

/** What every page asks for once its program runs: what lets data through, and what says why figures cannot be had. */
const LATER = [
  'data-access/checked.ts',
  'app/faults/FaultScreen.tsx',
  'app/faults/RefreshNotice.tsx',
  `i18n/${SITE_LOCALE}/failures.json`,
];

/** A name for the build: the same files, the same name. */
const nameOf = (files: readonly string[]) =>
  createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16);

/** Writes the service worker of screens, with the names of all files that a screen needs to start. */
export async function buildOfflineScreen(site: string, manifest: Manifest, sitePath: string): Promise<void> {
  const drawings = CHART_KIND_NAMES.map((kind) => `charts/kinds/${kind}/Drawing.tsx`);
  const needed = ['index.html', ...LATER, ...modulesOf('screen'), ...drawings, 'style.css'];
  const { files: written, assets } = filesOf(needed, manifest);
  const files = [...written, ...assets].map((file) => `${sitePath}${file}`);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { FILES: JSON.stringify(files), BUILD: JSON.stringify(nameOf(files)) },
    build: {
      license: { fileName: CODE_LICENCES.worker },
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { checks: { bundlerTimings: false } },
      lib: {
        entry: join(import.meta.dirname, '../data-access/screen-offline.ts'),
        formats: ['iife'],
        name: 'screenOffline',
        fileName: () => 'screen-offline.js',
      },
    },
  });
}
