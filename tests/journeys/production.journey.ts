import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('nothing that stands in for the endpoint is in the built site', async () => {
  const dist = inject('siteFolder');
  const names = globSync('**/*.{html,js,css}', { cwd: dist });
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => /worker|mock|msw/i.test(name))).toEqual([]);
  for (const name of names) {
    const text = readFileSync(join(dist, name), 'utf8');
    expect(text, name).not.toMatch(
      /mockServiceWorker|onUnhandledFrame|startStandIn|There is no scenario|virtual:ledgers/,
    );
  }
  expect((await fetch(`${inject('site')}/mockServiceWorker.js`)).status).toBe(404);
});

test('nor is the page of drawn examples', async () => {
  const dist = inject('siteFolder');
  expect(globSync('dev/**', { cwd: dist })).toEqual([]);
  for (const name of globSync('**/*.{html,js,css}', { cwd: dist }))
    expect(readFileSync(join(dist, name), 'utf8'), name).not.toMatch(
      /Drawn examples|time-every-form|bars-floors/,
    );
  expect((await fetch(`${inject('site')}/dev/charts/`)).status).toBe(404);
});
