import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { documentOfJson } from '../../src/ledger/document-of-json.ts';
import type { Catalog } from '../../src/data-access/catalog.ts';
import type { Fault, Matching } from './fault-server.ts';

export const CATALOG = /^data\/catalog\.json/;
export const CONFIG = /^config\.json/;
export const PAGE = /\/screen\/(?:\?|$)/;

export type Told = readonly (readonly [Matching, Fault])[];
export type Entry = Catalog['datasets'][number];

export const json = (value: unknown): Fault => ({
  kind: 'other',
  text: typeof value === 'string' ? value : JSON.stringify(value),
  type: 'application/json',
});

export const status = (code: number): Fault => ({ kind: 'status', status: code });

/** What a network that wants a guest to sign in answers, whatever is asked. */
export const SIGN_IN: Fault = {
  kind: 'other',
  text: '<!doctype html><title>Sign in</title><p>Please sign in.',
};

/** The catalog with its only entry changed. */
export const catalog = (change: (entry: Entry) => object): Fault => ({
  kind: 'edited',
  edit: (text) => {
    const all: Catalog = JSON.parse(text);
    return JSON.stringify({
      ...all,
      datasets: all.datasets.map((entry) => ({ ...entry, ...change(entry) })),
    });
  },
});

/** Another document than the one that was built, under a hash that fits it, and what the catalog says of it besides. */
export function edition(
  edit: (document: DatasetDocument) => object,
  entry: Partial<Entry> = {},
): { readonly told: Told; readonly sha256: string } {
  const folder = join(inject('siteFolder'), 'data');
  const [built] = (JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as Catalog).datasets;
  if (!built) throw new Error('The site has no dataset.');
  const text = JSON.stringify(
    edit(documentOfJson(JSON.parse(readFileSync(join(folder, built.document), 'utf8')))),
  );
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document = `edition-${sha256}.json`;
  return {
    sha256,
    told: [
      [CATALOG, catalog(() => ({ sha256, document, ...entry }))],
      [new RegExp(`^data/${document}`), json(text)],
    ],
  };
}

/** What a wall shows to whoever looks up in this moment. */
export interface Seen {
  readonly number: boolean;
  readonly words: boolean;
  readonly text: string;
}

export async function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.getBoundingClientRect().width > 0 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const any = (selector: string) => [...document.querySelectorAll(selector)].some(isSeen);
    return {
      number: any('[data-leased] data'),
      words: any('[data-withheld]'),
      text: (document.body?.innerText ?? '').replaceAll(/\s+/g, ' '),
    };
  });
}

/** Waits until what a page has begun is drawn, however slow the machine: React draws in messages that a page sends to itself. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn += 1)
      await new Promise<unknown>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', done);
        port1.start();
        port2.postMessage(null);
      });
  });
}

const folder = join(import.meta.dirname, '../../node_modules/.cache/figuredesk');

/** The rows of a matrix: what went wrong, what a viewer sees, how many seconds until then. */
export class Matrix {
  readonly #rows: string[] = [];
  readonly lost: string[] = [];

  add(fault: string, sees: string, seconds: number, isAsItShould = true): void {
    this.#rows.push(
      `| ${fault} | ${isAsItShould ? '' : 'NOT AS IT SHOULD: '}${sees} | ${seconds.toFixed(1)} |`,
    );
    if (!isAsItShould) this.lost.push(`${fault}: ${sees}`);
  }

  get length(): number {
    return this.#rows.length;
  }

  /** Writes it for people to read. */
  write(name: string): void {
    mkdirSync(folder, { recursive: true });
    const head = ['| fault | what a viewer sees | seconds |', '| --- | --- | --- |'];
    writeFileSync(join(folder, `${name}.md`), `${[...head, ...this.#rows].join('\n')}\n`);
  }
}
