import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { siteServer } from '../../src/build/serve.ts';

/** How an answer goes wrong. What no fault is told for is answered as a careful host would. */
export type Fault =
  /** This status, with this text in place of the file. */
  | { readonly kind: 'status'; readonly status: number; readonly text?: string }
  /** No answer, ever; the connection stays open. */
  | { readonly kind: 'hang' }
  /** The connection ends without an answer. */
  | { readonly kind: 'refuse' }
  /** The connection ends when this share (0 to 1) of the file has been sent. */
  | { readonly kind: 'cut'; readonly share: number }
  /** The file comes in drops of so many bytes, one each hundred milliseconds. */
  | { readonly kind: 'drip'; readonly bytes: number }
  /** The whole file, so many milliseconds late. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** One byte in the middle of the file is another. */
  | { readonly kind: 'corrupt' }
  /** Status 200 and something else: a sign-in page, an empty file, an old catalog. */
  | { readonly kind: 'other'; readonly text: string; readonly type?: string }
  /** The file as an editor makes it. */
  | { readonly kind: 'edited'; readonly edit: (text: string) => string }
  /** The file of another build, as when a deploy is half done. */
  | { readonly kind: 'from'; readonly folder: string };

/** Which addresses a fault is for: by the path below the site's own, or all of them. */
export type Matching = RegExp | 'everything';

/** A real host of a built site that can be told to misbehave. */
export interface FaultServer {
  /** Its origin, such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** The site's own path, with a slash at both ends. */
  readonly path: string;
  /** Every address that was asked for, below the site's own path and with its search part, in order. */
  readonly asked: string[];
  /** From now on these addresses are answered so; what was told last counts. Returns what ends it. */
  fail(matching: Matching, fault: Fault): () => void;
  /** Ends all faults, and every answer that hangs. */
  heal(): void;
  /** Another build takes the place of the one that is served. */
  deploy(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a host of the built site in a folder, on a port of its own. */
export async function faultServer(folder: string): Promise<FaultServer> {
  const builds = new Map<string, Promise<Inner>>();
  const build = (from: string) => {
    const there = builds.get(from) ?? listening(siteServer(from));
    builds.set(from, there);
    return there;
  };
  let deployed = await build(folder);
  let faults: { readonly matching: Matching; readonly fault: Fault }[] = [];
  const asked: string[] = [];
  const hanging: ServerResponse[] = [];

  const { path } = deployed;
  const outer = createServer(async (request, response) => {
    const address = (request.url ?? '/').slice(path.length);
    asked.push(address);
    const told = faults.findLast(({ matching }) => matching === 'everything' || matching.test(address));
    if (!told) return void deployed.server.emit('request', request, response);
    const { fault } = told;
    if (fault.kind === 'hang') return void hanging.push(response);
    const inner = fault.kind === 'from' ? await build(fault.folder) : deployed;
    await misbehave(fault, request, response, inner).catch(() => response.destroy());
  });
  outer.listen(0, '127.0.0.1');
  await once(outer, 'listening');

  return {
    origin: originOf(outer),
    path,
    asked,
    fail(matching, fault) {
      const told = { matching, fault };
      faults.push(told);
      return () => (faults = faults.filter((each) => each !== told));
    },
    heal() {
      faults = [];
      for (const response of hanging.splice(0)) response.destroy();
    },
    async deploy(next) {
      deployed = await build(next);
    },
    async close() {
      for (const server of [outer, ...(await Promise.all(builds.values())).map((inner) => inner.server)]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

interface Inner {
  readonly server: Server;
  readonly path: string;
}

async function listening(inner: Inner): Promise<Inner> {
  inner.server.listen(0, '127.0.0.1');
  await once(inner.server, 'listening');
  return inner;
}

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function misbehave(
  fault: Exclude<Fault, { kind: 'hang' }>,
  request: IncomingMessage,
  response: ServerResponse,
  inner: Inner,
): Promise<unknown> {
  switch (fault.kind) {
    case 'refuse':
      return response.destroy();
    case 'status':
      return response.writeHead(fault.status, { 'Content-Type': 'text/html' }).end(fault.text ?? 'Fault');
    case 'late':
      await after(fault.milliseconds);
      return inner.server.emit('request', request, response);
    case 'from':
      return inner.server.emit('request', request, response);
    case 'other':
      return response.writeHead(200, { 'Content-Type': fault.type ?? 'text/html' }).end(fault.text);
    default: {
      const file = await fetch(`${originOf(inner.server)}${request.url}`, { headers: PLAIN });
      const bytes = Buffer.from(await file.arrayBuffer());
      const { edited, sent } = damage(fault, bytes);
      response.writeHead(file.status, { ...headersOf(file), 'Content-Length': edited.length });
      if (fault.kind !== 'drip') {
        response.write(edited.subarray(0, sent));
        return sent < edited.length ? setTimeout(() => response.destroy(), 50) : response.end();
      }
      for (let at = 0; at < edited.length && !response.destroyed; at += fault.bytes) {
        response.write(edited.subarray(at, at + fault.bytes));
        await after(100);
      }
      return response.end();
    }
  }
}

/** No compressed copy, and no "you have it already". */
const PLAIN = { 'Accept-Encoding': 'identity' };

function damage(
  fault: Extract<Fault, { kind: 'cut' | 'drip' | 'corrupt' | 'edited' }>,
  bytes: Buffer,
): { readonly edited: Buffer; readonly sent: number } {
  if (fault.kind === 'cut') return { edited: bytes, sent: Math.floor(bytes.length * fault.share) };
  if (fault.kind === 'edited') {
    const edited = Buffer.from(fault.edit(bytes.toString('utf8')), 'utf8');
    return { edited, sent: edited.length };
  }
  const edited = Buffer.from(bytes);
  const middle = Math.floor(edited.length / 2);
  if (fault.kind === 'corrupt') edited[middle] = (edited[middle] ?? 0) ^ 1;
  return { edited, sent: edited.length };
}

/** Headers of one connection or of the undamaged file. */
const OWN = new Set(['connection', 'content-length', 'date', 'etag', 'keep-alive', 'transfer-encoding']);

/** Without the tag, so that what was damaged is not taken for what a browser holds. */
function headersOf(answer: Response): Record<string, string> {
  return Object.fromEntries([...answer.headers].filter(([name]) => !OWN.has(name)));
}
