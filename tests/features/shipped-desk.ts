import { join } from 'node:path';
import { parseDocument } from '../../src/ledger/gate.ts';
import { compileLedger } from '../../src/build/compile.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { held } from '../../src/domain/held.ts';
import { withFigures } from '../ledgers/with-figures.ts';

/** The shipped dataset, through compiler and gate. */
export const mosul: WholeDataset = (() => {
  const gate = parseDocument(
    JSON.parse(compileLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')).json),
  );
  if (!gate.ok) throw new Error('The shipped ledger does not pass the gate.');
  return gate.dataset;
})();

/** The same, as if one number had been revised: the ledger as it stands supersedes nothing. */
export const mosulRevised: WholeDataset = withFigures(
  { ...mosul, relations: mosul.relations.filter(({ kind }) => kind !== 'echo') },
  [...mosul.figures.values()].map((figure) =>
    figure.id === 'abadi-killed'
      ? {
          ...figure,
          supersedes: { figure: held(mosul.figures, 'abadi-2017-09-killed'), reason: 'revision', note: '' },
        }
      : figure,
  ),
);
