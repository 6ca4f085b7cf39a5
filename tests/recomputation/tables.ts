import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A row of a ledger's table as the text of its cells. */
export type Cells = Readonly<Record<string, string>>;

/** The tables of a ledger that the recomputation reads, as text: nothing of the product's own code is used. */
export interface Tables {
  readonly figures: readonly Cells[];
  readonly sources: readonly Cells[];
  readonly events: readonly Cells[];
  readonly originators: readonly Cells[];
  readonly questions: readonly Cells[];
  readonly scopes: readonly Cells[];
  readonly relations: readonly Cells[];
  readonly places: readonly Cells[];
  readonly populations: readonly Cells[];
}

/** The tables of the ledger in a folder. */
export function tablesIn(folder: string): Tables {
  return tablesOf((name) => readFileSync(join(folder, `${name}.csv`), 'utf8'));
}

/** The tables whose text is given by name. */
export function tablesOf(textOf: (name: string) => string): Tables {
  const rows = (name: string): readonly Cells[] =>
    Papa.parse<Cells>(textOf(name), { header: true, skipEmptyLines: true }).data;
  return {
    figures: rows('figures'),
    sources: rows('sources'),
    events: rows('events'),
    originators: rows('originators'),
    questions: rows('questions'),
    scopes: rows('scopes'),
    relations: rows('relations'),
    places: rows('places'),
    populations: rows('populations'),
  };
}
