import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { jsonOf, requestBytes } from '../../src/data-access/request.ts';

/** A real server, because a stood-in one cannot end an answer half way. */
async function served(listener: RequestListener, ask: (address: string) => Promise<void>) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port }: Pick<AddressInfo, 'port'> = JSON.parse(JSON.stringify(server.address()));
  try {
    await ask(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a body that begins and never ends is given up when the time is over', () =>
  served(
    (_request, response) => void response.writeHead(200).write('{'),
    async (address) => {
      await expect(requestBytes(address, { timeoutSeconds: 0.1 })).rejects.toMatchObject({
        kind: 'timeout',
        address,
      });
    },
  ));

test('a body that breaks off is no answer', () =>
  served(
    (_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('{');
      setTimeout(() => response.destroy(), 20);
    },
    async (address) => {
      await expect(requestBytes(address, { timeoutSeconds: 5 })).rejects.toMatchObject({
        kind: 'offline',
        address,
      });
    },
  ));

test('where nothing listens there is no answer', async () => {
  let closed = '';
  await served(
    () => {},
    async (address) => void (closed = address),
  );
  await expect(requestBytes(closed, { timeoutSeconds: 5 })).rejects.toMatchObject({
    kind: 'offline',
    address: closed,
  });
});

test('the beginning of what is not JSON is shown in one line, and no more of it', () => {
  const bytes = new TextEncoder().encode(`<html>\n  <body>${'x'.repeat(500)}`);
  const found = expect.stringMatching(/^"<html> <body>x{10,60}"$/);
  const fault = expect.objectContaining({ found });
  expect(() => jsonOf(bytes, 'a')).toThrow(expect.objectContaining({ kind: 'not-json', faults: [fault] }));
  expect(() => jsonOf(new Uint8Array(), 'a')).toThrow(
    expect.objectContaining({ faults: [expect.objectContaining({ found: 'nothing' })] }),
  );
});
