import { HttpResponse, http } from 'msw/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { close, listen, server, SITE } from '../../mocks/node.ts';
import { DEFAULT_POLL_SECONDS, readConfig } from '../../src/data-access/config.ts';
import type { EndpointFailure } from '../../src/data-access/failure.ts';

beforeAll(listen);
afterAll(close);

const CONFIG = `${SITE}config.json`;

function serve(body: string, status = 200) {
  server.resetHandlers(http.get(CONFIG, () => new HttpResponse(body, { status })));
}

const refusal = (site = SITE): Promise<EndpointFailure> =>
  readConfig(site).then(
    (endpoint) => expect.fail(`was accepted: ${JSON.stringify(endpoint)}`),
    (error: EndpointFailure) => error,
  );

const DEFAULTS = {
  address: `${SITE}data/`,
  pollSeconds: 300,
  timeoutSeconds: 15,
  listOrigins: [new URL(SITE).origin],
};

test('a site without a config.json has the defaults', async () => {
  serve('Not Found', 404);
  expect(await readConfig(SITE)).toEqual(DEFAULTS);
  expect(DEFAULT_POLL_SECONDS).toBe(300);
});

test('what a config.json leaves out keeps its default', async () => {
  serve('{"pollSeconds": 60}');
  expect(await readConfig(SITE)).toEqual({ ...DEFAULTS, pollSeconds: 60 });
});

test.each([
  ['data/', `${SITE}data/`],
  ['published', `${SITE}published/`],
  ['/elsewhere/', `${SITE}elsewhere/`],
  ['https://figures.example.org/v1', 'https://figures.example.org/v1/'],
])('endpoint "%s" is the folder %s', async (endpoint, address) => {
  serve(JSON.stringify({ endpoint }));
  expect((await readConfig(SITE)).address).toBe(address);
});

test('settings that are gone are a fault for whoever had them, so that half a deploy leads nobody elsewhere', async () => {
  serve('Not Found', 404);
  await expect(readConfig(SITE, undefined, { missingIsFault: true })).rejects.toMatchObject({ status: 404 });
});

test('scene lists come from the site itself and from what the settings name beside it', async () => {
  serve('{"lists": ["https://walls.example.org/plans/"]}');
  expect((await readConfig(SITE)).listOrigins).toEqual([new URL(SITE).origin, 'https://walls.example.org']);
});

test('the endpoint is found from the site, however deep the site lies in its host', async () => {
  server.resetHandlers(http.get(`${SITE}desks/one/config.json`, () => HttpResponse.json({})));
  expect((await readConfig(`${SITE}desks/one/`)).address).toBe(`${SITE}desks/one/data/`);
});

test.each([
  ['{"endpoint": ""}', 'endpoint'],
  ['{"endpoint": "ftp://old.example/"}', 'endpoint'],
  ['{"endpoint": "javascript:alert(1)"}', 'endpoint'],
  ['{"pollSeconds": "300"}', 'pollSeconds'],
  ['{"pollSeconds": 0}', 'pollSeconds'],
  ['{"pollSeconds": 7.5}', 'pollSeconds'],
  ['{"pollSeconds": null}', 'pollSeconds'],
  ['{"timeoutSeconds": 0}', 'timeoutSeconds'],
  ['{"timeoutSeconds": 1e9}', 'timeoutSeconds'],
  ['{"pollSecond": 300}', 'pollSecond'],
  ['[]', '$'],
  ['null', '$'],
  ['<!doctype html><title>Not here</title>', '$'],
  ['', '$'],
])('config.json %s is refused, naming %s', async (body, path) => {
  serve(body);
  const failure = await refusal();
  expect(failure).toMatchObject({ kind: 'config', address: CONFIG });
  expect(failure.faults.map((fault) => fault.path)).toEqual([path]);
});

test('every fault of a config.json is listed, none hides another', async () => {
  serve('{"endpoint": 7, "pollSeconds": -1, "colour": "red"}');
  const { faults } = await refusal();
  expect(faults.map((fault) => fault.path).toSorted()).toEqual(['colour', 'endpoint', 'pollSeconds']);
});

test('a config.json that cannot be had is not taken for a missing one', async () => {
  serve('Internal Server Error', 500);
  expect(await refusal()).toMatchObject({ kind: 'http', status: 500, address: CONFIG });
  server.resetHandlers(http.get(CONFIG, () => HttpResponse.error()));
  expect(await refusal()).toMatchObject({ kind: 'offline', address: CONFIG });
});
