import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the page of drawn examples stands while developing. */
export const PAGE = '/dev/charts/';

/**
 * The page of drawn examples, in Vite's server only: no file of `src` knows it and a build has no server, so it cannot be
 * built into a site.
 */
export function drawnExamplesPage(): Plugin {
  return {
    name: 'figuredesk-drawn-examples',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '';
        if (url.split('?')[0] !== PAGE) return next();
        void answer(url, response);
      });

      async function answer(url: string, response: ServerResponse): Promise<void> {
        const html = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
        const script = `<script type="module" src="/@fs${join(import.meta.dirname, 'main.tsx')}"></script>`;
        response.setHeader('content-type', 'text/html');
        response.end(await server.transformIndexHtml(url, html.replace('</body>', `${script}</body>`)));
      }
    },
  };
}
