import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NOTHING } from './operators.ts';
import { type Mutant, textWith } from './mutants-of.ts';

/** How many copies one run of the compiler checks. */
const AT_ONCE = 3000;

/**
 * Leaves out the mutants that the compiler refuses: nobody could run them. Each is checked as a copy of its file that
 * lies beside the original as far as imports can tell. Of several ways to leave out one result the first is kept.
 */
export async function thatCompile(
  top: string,
  cache: string,
  texts: ReadonlyMap<string, string>,
  mutants: readonly Mutant[],
): Promise<Mutant[]> {
  const refused = new Set<Mutant>();
  for (let from = 0; from < mutants.length; from += AT_ONCE) {
    const some = mutants.slice(from, from + AT_ONCE);
    for (const one of await refusedOf(top, join(cache, 'copies'), texts, some)) refused.add(one);
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

async function refusedOf(
  top: string,
  copies: string,
  texts: ReadonlyMap<string, string>,
  mutants: readonly Mutant[],
): Promise<Mutant[]> {
  rmSync(copies, { recursive: true, force: true });
  const names = mutants.map(({ path }, index) => path.replace(/(\.tsx?)$/, `.mutant${index}$1`));
  mutants.forEach((mutant, index) => {
    const copy = join(copies, names[index] ?? '');
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, textWith(texts.get(mutant.path) ?? '', mutant));
  });
  const compilerOptions = { rootDirs: [top, copies], noUnusedLocals: false, noUnusedParameters: false };
  writeFileSync(
    join(copies, 'tsconfig.json'),
    JSON.stringify({ extends: join(top, 'tsconfig.json'), compilerOptions, files: names, include: [] }),
  );
  const said = await output(join(top, 'node_modules/.bin/tsc'), ['-p', copies, '--pretty', 'false'], copies);
  const numbers = new Set<number>();
  for (const [, number, path] of said.matchAll(/^\S*\.mutant(\d+)\.tsx?\(|^(\S+?)\(\d+,\d+\): error/gm)) {
    if (path !== undefined)
      throw new Error(`Without any mutant the compiler finds fault with ${path}:\n${said.slice(0, 2000)}`);
    numbers.add(Number(number));
  }
  if (/^error/m.test(said)) throw new Error(said.slice(0, 2000));
  rmSync(copies, { recursive: true, force: true });
  return mutants.filter((_, index) => numbers.has(index));
}

function output(command: string, words: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, words, { cwd, maxBuffer: 2 ** 30 }, (_, out) => resolve(out));
  });
}
