import { join } from 'node:path';
import { thatCompile } from './compile.ts';
import { hashOf, keep, readKept } from './known.ts';
import { type Mutant, mutantsOf } from './mutants-of.ts';

/** The mutants of these texts that the compiler lets pass. What it said of a text is kept, unless it is asked `afresh`. */
export function compilingMutants(
  top: string,
  cache: string,
  texts: ReadonlyMap<string, string>,
  afresh: boolean,
): Mutant[] {
  const files = [...texts].map(([path, text]) => ({
    kept: join(cache, 'compiled', `${hashOf(path, text)}.json`),
    mutants: mutantsOf(path, text),
  }));
  const unknown = files.filter(({ kept }) => afresh || readKept<number[] | null>(kept, null) === null);
  const said = thatCompile(
    top,
    cache,
    texts,
    unknown.flatMap(({ mutants }) => mutants),
  );
  const compile = new Set(said);
  for (const { kept, mutants } of unknown) {
    keep(
      kept,
      mutants.flatMap((mutant, index) => (compile.has(mutant) ? [index] : [])),
    );
  }
  return files.flatMap(({ kept, mutants }) => {
    const passed = new Set(readKept<number[]>(kept, []));
    return mutants.filter((_, index) => passed.has(index));
  });
}
