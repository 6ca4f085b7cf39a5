import { delay } from 'msw';
import { http, type HttpHandler, HttpResponse } from 'msw/http';
import { CATALOG, type Files } from './files.ts';
import { scenario, type ScenarioName } from './scenarios.ts';

export interface StandIn {
  /** Full address of the site that the endpoint is stood in for; ends with a slash. */
  readonly site: string;
  /** What a good endpoint serves. */
  readonly files: Files;
  readonly name: ScenarioName;
  /** Good catalog answers before the scenario begins. */
  readonly after: number;
}

/** A poll in a scenario where something arrives is worth waiting for. */
const CONFIG = JSON.stringify({ endpoint: 'data/', pollSeconds: 10, timeoutSeconds: 15 });

/** Handlers for every address the endpoint has, and for no other: an unknown address is left to fail. */
export function standIn({ site, files, name, after }: StandIn): readonly HttpHandler[] {
  const good = new Map([...files, ['config.json', CONFIG]]);
  const behaviour = scenario(name).behave(good);
  let catalogsAsked = 0;

  const begun = () => catalogsAsked > after;
  const isServed = async (path: string) => {
    const now = await behaviour;
    return good.has(path) || (begun() && now.kind === 'serve' && now.files.has(path));
  };

  const answer = async (path: string) => {
    if (path === CATALOG) catalogsAsked += 1;
    if (path === 'config.json' || !begun()) return fileResponse(good, path);
    const now = await behaviour;
    switch (now.kind) {
      case 'no-answer':
        return HttpResponse.error();
      case 'answer':
        return new HttpResponse(now.text, { status: now.status, headers: { 'Content-Type': now.type } });
      case 'serve':
        if (now.delayMilliseconds > 0) await delay(now.delayMilliseconds);
        return fileResponse(now.files, path);
    }
  };

  return [
    http.get(
      ({ request }) => isServed(pathIn(site, request)),
      ({ request }) => answer(pathIn(site, request)),
    ),
  ];
}

/**
 * Ends a request that nobody has an answer for as a network that is down would. The library's own strategy "error"
 * lets every address ending in .json or .csv through.
 */
export function networkError(): Promise<never> {
  return Promise.reject(HttpResponse.error());
}

function pathIn(site: string, request: Request): string {
  const { origin, pathname } = new URL(request.url);
  const address = `${origin}${pathname}`;
  return address.startsWith(site) ? address.slice(site.length) : '';
}

function fileResponse(files: Files, path: string): Response {
  const text = files.get(path);
  if (text === undefined) return new HttpResponse('Not Found', { status: 404 });
  const type = path.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new HttpResponse(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
