import { join } from 'node:path';
import { createServer, resolveConfig, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnExamplesPage, PAGE } from './drawn/page/vite-plugin.ts';

const top = join(import.meta.dirname, '../..');
let server: ViteDevServer;

beforeAll(async () => {
  server = await createServer({
    root: join(top, 'src'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    cacheDir: join(top, 'node_modules/.vite/drawn-examples'),
    optimizeDeps: { noDiscovery: true },
    plugins: [drawnExamplesPage()],
    server: { host: '127.0.0.1', port: 0, fs: { allow: [top] }, watch: null },
  });
  await server.listen();
});
afterAll(() => server.close());

const ask = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));

test('while developing, the page of drawn examples stands at its address, with or without a theme', async () => {
  for (const address of [PAGE, `${PAGE}?theme=dark`]) {
    const html = await (await ask(address)).text();
    const script = /src="(\/@fs[^"]+main\.tsx)"/.exec(html)?.[1] ?? '';
    expect(html).toContain('<title>Drawn examples</title>');
    expect(await (await ask(script)).text()).toContain('Gallery');
  }
});

test('a build knows nothing of it', async () => {
  const pluginsOf = async (command: 'build' | 'serve') =>
    (await resolveConfig({ configFile: join(top, 'vite.config.ts') }, command)).plugins.map(
      ({ name }) => name,
    );
  const { name } = drawnExamplesPage();
  expect(await pluginsOf('serve')).toContain(name);
  expect(await pluginsOf('build')).not.toContain(name);
});
