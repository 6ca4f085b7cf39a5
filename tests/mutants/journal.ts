import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What the main process asks of workers; read from a file, as workers begin at different times. */
export interface Job {
  readonly top: string;
  readonly journal: string;
  /** The mutants to try. */
  readonly ids: readonly number[];
  /** Tests that take longer than this, in milliseconds of processor time, are not tried on a mutant. */
  readonly longest: number;
  /** How much longer than without it a mutant may take at least, in milliseconds of processor time. */
  readonly patience: number;
}

/** One line of what happened. A file, so that a run that is broken off goes on where it was. */
export type Line =
  | { readonly kind: 'looked'; readonly test: string; readonly reached: readonly number[] }
  | { readonly kind: 'broken'; readonly test: string; readonly says: string }
  | { readonly kind: 'done'; readonly test: string }
  | { readonly kind: 'tries' | 'lives' | 'left'; readonly id: number; readonly test: string }
  | {
      readonly kind: 'killed';
      readonly id: number;
      readonly test: string;
      readonly by: string;
      readonly says: string;
    };

export function append(journal: string, line: Line): void {
  appendFileSync(journal, `${JSON.stringify(line)}\n`);
}

export function linesOf(journal: string): Line[] {
  if (!existsSync(journal)) return [];
  return readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as Line);
}

export function killedIn(journal: string): Set<number> {
  return new Set(linesOf(journal).flatMap((line) => (line.kind === 'killed' ? [line.id] : [])));
}
