import { join } from 'node:path';
import { parseDocument } from '../../src/ledger/gate.ts';
import { compileLedger } from '../../src/build/compile.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

/** The shipped dataset, through compiler and gate. */
export const mosul: Dataset = (() => {
  const gate = parseDocument(
    JSON.parse(compileLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')).json),
  );
  if (!gate.ok) throw new Error('The shipped ledger does not pass the gate.');
  return gate.dataset;
})();

/** The same, as if one number had been revised: the ledger as it stands supersedes nothing. */
export const mosulRevised: Dataset = {
  ...mosul,
  relations: mosul.relations.filter(({ kind }) => kind !== 'echo'),
  figures: new Map(
    [...mosul.figures].map(([id, figure]) => [
      id,
      id === 'abadi-killed'
        ? { ...figure, supersedes: { figure: 'abadi-2017-09-killed', reason: 'revision', note: '' } as const }
        : figure,
    ]),
  ),
};
