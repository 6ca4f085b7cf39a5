import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { PluginOption } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { standInPlugins } from './mocks/vite-plugin.ts';
import { compileCatalogues } from './src/i18n/compile-catalogues.ts';
import { shortClassNames } from './src/build/short-class-names.ts';
import { standingOf } from './src/build/standing.ts';
import { chromiumLaunch, FRUGAL } from './tests/browser.ts';
import { drawnExamplesPage } from './tests/charts/drawn/page/vite-plugin.ts';
import { chooseDraws, DRAWS } from './tests/setup/draws-of-a-run.ts';
import { LongestFirst } from './tests/setup/longest-first.ts';
import { ProjectTimes } from './tests/setup/project-times.ts';

const top = import.meta.dirname;
const underTest = process.env['VITEST'] !== undefined;
/**
 * Unit tests draw with React as sites are built with it, in an eighth less time; with React as it is while developing, what
 * broke in a page is named. Its warnings are listened for where every page of every document is drawn.
 */
const showsWhatBroke = process.env['NODE_ENV'] === 'development';

/** Plugins of the application itself, in the order they run. */
const plugins: PluginOption[] = [
  ...standInPlugins(join(top, 'data')),
  drawnExamplesPage(),
  compileCatalogues(),
  react(),
];

export default defineConfig(async ({ command }) => ({
  root: join(top, 'src'),
  base: standingOf(process.env['SITE_URL']).path,
  publicDir: false as const,
  cacheDir: join(top, 'node_modules/.vite'),
  plugins,
  ...(command === 'build' && {
    css: { modules: { generateScopedName: shortClassNames(join(top, 'src')) } },
  }),
  server: { fs: { allow: [top] } },
  build: {
    outDir: join(top, 'dist'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // What a page needs is named in its head.
    modulePreload: false,
    // One sheet for all pages is one request, and is in the cache for the next page; many small ones are a round trip more.
    cssCodeSplit: false,
    rolldownOptions: {
      // No module of ours or of a package does anything by reading a property or naming a global.
      treeshake: { propertyReadSideEffects: false as const, unknownGlobalSideEffects: false },
      // How long each plugin took is news of a busy machine.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          // What three pages share is one script: dozens of small ones compress apart, and each is a request.
          groups: [
            { name: 'first', tags: ['$initial' as const], priority: 1 },
            // All that lets data through is one script, which every page asks for.
            { name: 'checked', test: /[\\/]data-access[\\/]checked\.ts$/ },
            { name: 'shared', test: /[\\/]src[\\/]/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  ...(underTest && { test: await tests() }),
}));

/**
 * Unit tests in Node, what starts the bundler, a server or a browser of its own or needs React as it is while developing, and
 * components in a real Chromium first, while the site is built; then journeys through the built site.
 * Journeys wait for the browser now and then, so that there is one file more than processors.
 */
async function tests(): Promise<NonNullable<ViteUserConfig['test']>> {
  chooseDraws();
  const setupFiles = ['tests/setup/quiet-console.ts'];
  const report: ['json', object] = [
    'json',
    { outputFile: join(top, 'node_modules/.cache/figuredesk/tests.json') },
  ];
  const processors = availableParallelism();
  const beside = { maxWorkers: processors, sequence: { groupOrder: 0 } };
  const inNode = {
    ...beside,
    environment: 'node' as const,
    // A worker loads the modules of the product once, not once for each file; the set-up leaves nothing behind.
    isolate: false,
    // Packages are taken as Node gives them: else every use of one goes through a proxy, each element of a page too.
    deps: { interopDefault: false },
    // What is read as text is not left out.
    css: { include: [/\.css\?(?:inline|raw)/] },
  };
  return {
    root: top,
    reporters: ['default', new ProjectTimes(), ...(process.env['CI'] ? [report] : [])],
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // Limits are for a machine that is busy with something else; a test that hangs fails all the same.
    testTimeout: 120_000 * DRAWS.times,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    maxConcurrency: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        oxc: { jsx: { development: showsWhatBroke } },
        test: {
          ...inNode,
          name: 'unit',
          env: { NODE_ENV: showsWhatBroke ? 'development' : 'production' },
          // What is kept of modules from run to run does not know how elements were compiled.
          fsModuleCachePath: join(top, 'node_modules/.vitest-cache', showsWhatBroke ? 'developing' : 'built'),
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.{browser,integration}.test.{ts,tsx}'],
          setupFiles: [...setupFiles, 'tests/setup/draws.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...inNode,
          name: 'integration',
          include: ['tests/**/*.integration.test.{ts,tsx}'],
          setupFiles: [...setupFiles, 'tests/setup/draws.ts', 'tests/setup/no-owner-stacks.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...beside,
          name: 'component',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: await chromiumLaunch(FRUGAL),
              contextOptions: { locale: 'en-GB', timezoneId: 'UTC' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.journey.ts'],
          setupFiles: [...setupFiles, 'tests/setup/site-ready.ts'],
          globalSetup: ['tests/setup/built-site.ts'],
          // A worker keeps its browser and its pages from file to file.
          isolate: false,
          maxWorkers: processors + 1,
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
        },
      },
    ],
  };
}
