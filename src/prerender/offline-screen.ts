import { join } from 'node:path';
import { build, type Manifest } from 'vite';
import { filesOf, sourcesOf } from './chunks.ts';
import { CODE_LICENCES } from './licences.ts';

/** Writes the service worker of screens, with the names of all files that a screen needs to start. */
export async function buildOfflineScreen(site: string, manifest: Manifest, sitePath: string): Promise<void> {
  const needed = ['index.html', ...sourcesOf('screen'), 'charts/live.tsx', 'style.css'];
  const { files: written, assets } = filesOf(needed, manifest);
  const files = [...written, ...assets].map((file) => `${sitePath}${file}`);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      license: { fileName: CODE_LICENCES.worker },
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, '../briefing/screen-offline.ts'),
        formats: ['iife'],
        name: 'screenOffline',
        fileName: () => 'screen-offline.js',
      },
    },
  });
}
