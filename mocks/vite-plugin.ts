import { msw } from 'msw/vite';
import type { Plugin } from 'vite';
import { published } from './published.ts';

const MODULE = 'virtual:ledgers';
const RESOLVED = `\0${MODULE}`;

/**
 * What the browser's stand-in needs while developing: the compiled ledgers as the module `virtual:ledgers`, and the
 * worker file straight from its package. Both exist only in Vite's server, so neither can be built into a site.
 */
export function standInPlugins(ledgers: string): Plugin[] {
  return [ledgersModule(ledgers), { ...msw({ mode: 'worker-only' }), apply: 'serve' }];
}

function ledgersModule(ledgers: string): Plugin {
  return {
    name: 'figuredesk-ledgers',
    apply: 'serve',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      return `export const files = ${JSON.stringify([...(await published(ledgers))])};`;
    },
    configureServer(server) {
      server.watcher.add(ledgers);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(ledgers)) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
