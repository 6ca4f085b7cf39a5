import { calendarDate } from '../domain/calendar-date.ts';
import type { WholeDataset } from '../domain/dataset.ts';
import type { DatasetDocument } from './document.ts';
import { dayOf } from './row-values.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';

type Parts = {
  readonly [
    Table in keyof typeof TABLES as (typeof TABLES)[Table]['part'] extends null ? never : Table
  ]: PartOf<(typeof TABLES)[Table]['part']>;
};
type PartOf<Maker> = Maker extends (document: DatasetDocument) => infer Part ? Part : never;

/** The domain's dataset of a document that passed the gate. Throws on any other: the gate is the only caller. */
export function datasetOf(document: DatasetDocument): WholeDataset {
  return {
    id: document.id,
    title: document.title,
    subtitle: document.subtitle,
    version: document.version,
    licence: document.licence,
    opensAsOf: calendarDate(document.opensAsOf),
    endedOn: dayOf(document.endedOn),
    crisis: document.crisis ?? document.title,
    ...partsOf(document),
  };
}

function partsOf(document: DatasetDocument): Parts {
  const parts = TABLE_NAMES.flatMap((name) => {
    const { part } = TABLES[name];
    return part === null ? [] : [[name, part(document)] as const];
  });
  // Every table that has a part is there, with what it makes of the document.
  return Object.fromEntries(parts) as unknown as Parts;
}
