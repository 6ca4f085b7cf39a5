import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, type SiteHeaders } from './headers.ts';
import { HEADERS_FILE } from './host-files.ts';

/**
 * A server of a built site, as a careful static host would be: with the site's headers, its compressed copies, a slash
 * after every folder and `404.html` for what is not there. It answers no method but GET and HEAD.
 */
export function siteServer(folder: string): { readonly server: Server; readonly path: string } {
  const site: SiteHeaders = JSON.parse(readFileSync(join(folder, HEADERS_FILE), 'utf8'));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    dotfiles: false,
    setHeaders: (response, path) => setHeaders(response, site, path.slice(1)),
  });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '', query] = (request.url ?? '/').split(/(?=\?)/, 2);
    const file = path.startsWith(site.path) ? path.slice(site.path.length) : null;
    const isFolder = (name: string) => existsSync(join(folder, decoded(name), 'index.html'));
    if (`${path}/` === site.path || (file && !/\/$|^\//.test(file) && isFolder(file))) {
      response.writeHead(301, { Location: `${path}/${query ?? ''}` }).end();
      return;
    }
    if (file === null) return notFound(response, site, folder);
    const below: IncomingMessage = Object.assign(request, { url: `/${file}${query ?? ''}` });
    files(below, response, () => notFound(response, site, folder));
  });
  return { server, path: site.path };
}

function notFound(response: ServerResponse, site: SiteHeaders, folder: string): void {
  const page = join(folder, '404.html');
  setHeaders(response, site, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : undefined);
}

function setHeaders(response: ServerResponse, site: SiteHeaders, file: string): void {
  for (const [name, value] of Object.entries(headersFor(site, file))) response.setHeader(name, value);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
