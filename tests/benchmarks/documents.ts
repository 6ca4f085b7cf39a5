import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { publishedTexts } from '../../src/build/compile.ts';
import { jsonOf } from '../../src/data-access/request.ts';
import { readLedger } from '../../src/data-access/node/ledger-folders.ts';
import { documentOf } from '../../src/ledger/files/document-of-ledger.ts';
import type { Ledger } from '../../src/ledger/files/ledger.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { publishedForm } from '../../src/ledger/published-document.ts';
import { inventedLedger } from './invented-ledger.ts';

const ROUNDS = 5;
/** High enough to be near the best, and done with 70 MB in seconds. */
const LEVEL = 9;

const LEDGERS: Readonly<Record<string, () => Ledger>> = {
  'the shipped ledger': () => readLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')),
  '10,000 figures': () => inventedLedger(10_000),
  '100,000 figures': () => inventedLedger(100_000),
};

/**
 * Prints what a document takes by rows and by columns: bytes, and the processor time from bytes to a checked dataset in
 * turned rounds; then in what files it is published.
 */
export function benchDocuments(print: (what: string, found: string) => void): void {
  for (const [name, ledger] of Object.entries(LEDGERS)) {
    const document = documentOf(ledger());
    const forms = [document, publishedForm(document)].map((form) => Buffer.from(JSON.stringify(form)));
    const times = forms.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const form of round % 2 === 0 ? [0, 1] : [1, 0])
        times[form]?.push(millisecondsToCheck(forms[form]));
    const said = forms.map((bytes, form) => {
      const params = { [constants.BROTLI_PARAM_QUALITY]: LEVEL };
      const sent = brotliCompressSync(bytes, { params }).length;
      return `${bytes.length} bytes (${sent} brotli), ${Math.min(...(times[form] ?? []))} ms`;
    });
    print(`Document of ${name}, by rows`, said[0] ?? '');
    print('… by columns', said[1] ?? '');
    const { json, shards } = publishedTexts(document);
    const sizes = [...shards.values()].map((text) => Buffer.byteLength(text)).toSorted((a, b) => a - b);
    print(
      '… as it is published',
      shards.size === 0
        ? 'in one'
        : `index ${Buffer.byteLength(json)} bytes, ${sizes.length} shards of ${sizes[0]} to ${sizes.at(-1)} bytes`,
    );
  }
}

function millisecondsToCheck(bytes: Uint8Array<ArrayBuffer> = new Uint8Array()): number {
  const before = process.cpuUsage();
  const gate = parseDocument(jsonOf(bytes, 'the benchmark'));
  const { user, system } = process.cpuUsage(before);
  if (!gate.ok) throw new Error(`The gate refuses it: ${JSON.stringify(gate.faults[0])}`);
  return Math.round((user + system) / 1000);
}

if (import.meta.main) benchDocuments((what, found) => process.stdout.write(`${what.padEnd(58)} ${found}\n`));
