import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const hashOf = (...texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);

/** Reads what an earlier run left in a file, or what stands for nothing. */
export function readKept<Kept>(file: string, nothing: Kept): Kept {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : nothing;
}

export function keep(file: string, kept: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(kept));
}

/** A kill of an earlier run: it holds while neither the file nor the test that killed changes. */
export interface Kill {
  readonly source: string;
  readonly test: string;
  readonly testHash: string;
  readonly by: string;
}

export type Kills = Record<string, Kill>;

/** Whether an earlier kill still holds. */
export function holds(top: string, kill: Kill | undefined, source: string): kill is Kill {
  if (kill?.source !== hashOf(source)) return false;
  const test = join(top, kill.test);
  return existsSync(test) && hashOf(readFileSync(test, 'utf8')) === kill.testHash;
}
