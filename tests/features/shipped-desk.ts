import { join } from 'node:path';
import { parseDocument } from '../../src/data-access/gate.ts';
import { compileLedger } from '../../src/data-access/ledger/compile.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

/** The shipped dataset, through compiler and gate. */
export const mosul: Dataset = (() => {
  const gate = parseDocument(
    JSON.parse(compileLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')).json),
  );
  if (!gate.ok) throw new Error('The shipped ledger does not pass the gate.');
  return gate.dataset;
})();
