import { publishedFile } from '../data-access/node/document-file.ts';
import { type Needs, neededShards } from '../ledger/needed-shards.ts';
import type { Dataset, WholeDataset } from '../domain/dataset.ts';
import { once } from '../domain/once.ts';
import { datasetInPart } from '../ledger/dataset-in-part.ts';
import { gateOf } from '../ledger/gate.ts';
import { tallyIn } from '../statistics/held-figures.ts';

/*
 * What pages are drawn from: datasets by their documents' files, which do not change under their names, read once by a thread.
 */

const fileOf = once(publishedFile);

/** The dataset of a document's file. Refuses one that does not pass the gate. */
export const datasetIn = once((file: string): WholeDataset => {
  const gate = gateOf(fileOf(file).document);
  if (!gate.ok) throw new Error(gate.faults.map((fault) => `${fault.path} ${fault.message}`).join('\n'));
  return gate.dataset;
});

/** What a reader's page is given of it: of a ledger in shards what is needed, of one in a single file all. */
export function datasetFor(file: string, needs: Needs): Dataset {
  const whole = datasetIn(file);
  const { inShards } = fileOf(file);
  if (needs === 'all' || inShards === null) return whole;
  const needed = neededShards(inShards.index, needs);
  return datasetInPart(whole, needed, needed.shards.map(inShards.placesOf), tallyIn(whole));
}
