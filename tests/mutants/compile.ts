import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NOTHING } from './operators.ts';
import { type Mutant, textWith } from './mutants-of.ts';

/** How many copies one run of the compiler checks. */
const AT_ONCE = 3000;
/** Comes last and is surely refused: shows that the compiler came to its end. */
const REFUSED = 'refused.ts';

/**
 * Leaves out the mutants that the compiler refuses: nobody could run them. Each is checked as a copy of its file that
 * lies beside the original as far as imports can tell. Of several ways to leave out one result the first is kept.
 */
export function thatCompile(
  top: string,
  cache: string,
  texts: ReadonlyMap<string, string>,
  mutants: readonly Mutant[],
): Mutant[] {
  const refused = new Set<Mutant>();
  for (let from = 0; from < mutants.length; from += AT_ONCE) {
    const some = mutants.slice(from, from + AT_ONCE);
    for (const one of refusedOf(top, join(cache, 'copies'), texts, some)) refused.add(one);
  }
  const left = new Set<string>();
  return mutants.filter((mutant) => {
    if (refused.has(mutant)) return false;
    if (!NOTHING.includes(mutant.replacement)) return true;
    const place = `${mutant.path} ${mutant.start} ${mutant.end}`;
    const again = left.has(place);
    left.add(place);
    return !again;
  });
}

function refusedOf(
  top: string,
  copies: string,
  texts: ReadonlyMap<string, string>,
  mutants: readonly Mutant[],
): Mutant[] {
  rmSync(copies, { recursive: true, force: true });
  const names = mutants.map(({ path }, index) => path.replace(/(\.tsx?)$/, `.mutant${index}$1`));
  mutants.forEach((mutant, index) => {
    const copy = join(copies, names[index] ?? '');
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, textWith(texts.get(mutant.path) ?? '', mutant));
  });
  const compilerOptions = { rootDirs: [top, copies], noUnusedLocals: false, noUnusedParameters: false };
  writeFileSync(join(copies, REFUSED), 'export const refused: string = 1;');
  writeFileSync(
    join(copies, 'tsconfig.json'),
    JSON.stringify({
      extends: join(top, 'tsconfig.json'),
      compilerOptions,
      files: [...names, REFUSED],
      include: [],
    }),
  );
  const said = compile(join(top, 'node_modules/.bin/tsc'), copies);
  const numbers = new Set<number>();
  for (const [line, path = ''] of said.matchAll(/^(\S+?)\(\d+,\d+\): error.*/gm)) {
    const number = /\.mutant(\d+)\.tsx?$/.exec(path)?.[1];
    if (number !== undefined) numbers.add(Number(number));
    else if (path !== REFUSED) throw new Error(`Without any mutant the compiler finds fault: ${line}`);
  }
  if (!said.includes(`${REFUSED}(`))
    throw new Error(`The compiler did not say all of it:\n${said.slice(-2000)}`);
  rmSync(copies, { recursive: true, force: true });
  return mutants.filter((_, index) => numbers.has(index));
}

/** What the compiler says, by way of a file: what it writes to a pipe that nobody empties in time it loses. */
function compile(command: string, folder: string): string {
  const file = join(folder, 'said.txt');
  const out = openSync(file, 'w');
  spawnSync(command, ['-p', folder, '--pretty', 'false'], { cwd: folder, stdio: ['ignore', out, out] });
  closeSync(out);
  return readFileSync(file, 'utf8');
}
