import { publishedFile } from '../data-access/node/document-file.ts';
import { type Needs, neededShards } from '../ledger/needed-shards.ts';
import type { Dataset, WholeDataset } from '../domain/dataset.ts';
import { datasetInPart } from '../ledger/dataset-in-part.ts';
import { gateOf } from '../ledger/gate.ts';
import { tallyIn } from '../statistics/held-figures.ts';
import { latest } from './latest.ts';

/*
 * What pages are drawn from: datasets by their documents' files, which do not change under their names. A thread holds one.
 */

/** The dataset, and where its shards stand; of the rows it was read from nothing is held. */
const opened = latest(String, (file: string) => {
  const { document, inShards } = publishedFile(file);
  const gate = gateOf(document);
  if (!gate.ok) throw new Error(gate.faults.map((fault) => `${fault.path} ${fault.message}`).join('\n'));
  return { dataset: gate.dataset, inShards };
});

/** The dataset of a document's file. Refuses one that does not pass the gate. */
export const datasetIn = (file: string): WholeDataset => opened(file).dataset;

/** What a reader's page is given of it: of a ledger in shards what is needed, of one in a single file all. */
export function datasetFor(file: string, needs: Needs): Dataset {
  const { dataset: whole, inShards } = opened(file);
  if (needs === 'all' || inShards === null) return whole;
  const needed = neededShards(inShards.index, needs);
  return datasetInPart(whole, needed, needed.shards.map(inShards.placesOf), tallyIn(whole));
}
