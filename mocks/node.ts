import { setupServer } from 'msw/node';
import type { Files } from './files.ts';
import { networkError, standIn } from './handlers.ts';
import { scenario, type ScenarioName } from './scenarios.ts';

/** The site the stand-in plays in Node, where there is no page to be beside. */
export const SITE = 'http://figuredesk.test/';

const server = setupServer();

/** Nothing reaches a network from here on; a request nobody has an answer for is printed and fails. */
export function listen(): void {
  server.listen({
    onUnhandledFrame({ defaults }) {
      defaults.error();
      return networkError();
    },
  });
}

/** Plays a scenario with the files from the beginning, in place of whatever was played before. */
export function play(files: Files, name: ScenarioName = 'ok', after = scenario(name).after): void {
  server.resetHandlers(...standIn({ site: SITE, files, name, after }));
}

export function close(): void {
  server.close();
}

export { server };
