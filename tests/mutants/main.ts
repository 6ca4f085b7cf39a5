import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compilingMutants } from './compiling.ts';
import { linesOf } from './journal.ts';
import { hashOf, holds, keep, type Kills, readKept } from './known.ts';
import { type Accepted, reportOf } from './report.ts';
import { textsOf } from './rooms.ts';
import { sampleOf } from './sample.ts';
import { tryAll } from './try-all.ts';
import { type Judged, nameOf, type Verdict, verdictsOf } from './verdicts.ts';

const TARGET = 0.9;
const top = join(import.meta.dirname, '../..');
const cache = join(top, 'node_modules/.cache/figuredesk/mutants');
const killsFile = join(cache, 'kills.json');
const accepted = JSON.parse(readFileSync(join(import.meta.dirname, 'survivors.json'), 'utf8')) as Accepted;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
    tests: { type: 'string', multiple: true, default: [] },
    longest: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    workers: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
  },
});
const began = Date.now();
const texts = textsOf(top, positionals);
const compiling = compilingMutants(top, cache, texts, values.fresh);
const mutants = values.sample ? sampleOf(compiling, Number(values.sample), Number(values.seed)) : compiling;
if (values.sample)
  console.log(`${mutants.length} of ${compiling.length} mutants, drawn with --seed ${values.seed}.`);
const names = mutants.map(({ path, key }) => nameOf(path, key));

const kills = values.fresh ? {} : readKept<Kills>(killsFile, {});
const source = (path: string): string => texts.get(path) ?? '';
const isKnown = mutants.map((mutant, id) => holds(top, kills[names[id] ?? ''], source(mutant.path)));
const ids = mutants.map((_, id) => id).filter((id) => !isKnown[id]);
console.log(
  `${mutants.length} mutants in ${texts.size} files; ${mutants.length - ids.length} are known to be killed.`,
);

// A run that was broken off goes on where it was, if it is asked for the same again.
const run = hashOf(...names, ids.join(' '), values.tests.join(' '), values.longest);
const journal = join(cache, `${run}.journal`);
const journalOfLong = join(cache, `${run}.long.journal`);
if (values.fresh) for (const file of [journal, journalOfLong]) rmSync(file, { force: true });
const settings = {
  top,
  config: join(import.meta.dirname, 'vitest.config.ts'),
  project: 'unit',
  workers: Number(values.workers),
  patience: 2000,
};
const longest = Number(values.longest) * 1000;
await tryAll(mutants, ids, texts, { ...settings, tests: values.tests, longest, journal });
// Long tests are tried last, on the few mutants that are left.
const alive = [...verdictsOf(linesOf(journal), ids)].flatMap(([id, verdict]) =>
  verdict.kind === 'survived' && verdict.untried.length > 0 ? [{ id, tests: verdict.untried }] : [],
);
if (!values.quick && alive.length > 0) {
  const tests = [...new Set(alive.flatMap((one) => one.tests))];
  const left = alive.map(({ id }) => id);
  await tryAll(mutants, left, texts, { ...settings, tests, longest: 600_000, journal: journalOfLong });
}

const lines = [...linesOf(journal), ...linesOf(journalOfLong)];
const verdicts = verdictsOf(lines, ids);
const judged = mutants.map((mutant, id): Judged => {
  const name = names[id] ?? '';
  const known = kills[name];
  const verdict: Verdict = verdicts.get(id) ?? {
    kind: 'killed',
    test: known?.test ?? '',
    by: known?.by ?? '',
  };
  if (verdict.kind === 'killed' && !known) {
    const testHash = hashOf(readFileSync(join(top, verdict.test), 'utf8'));
    kills[name] = { source: hashOf(source(mutant.path)), testHash, test: verdict.test, by: verdict.by };
  }
  return { mutant, name, verdict };
});
keep(killsFile, kills);
for (const file of [journal, journalOfLong]) rmSync(file, { force: true });

const report = reportOf(judged, accepted);
const survivorsFile = join(cache, 'survivors.txt');
writeFileSync(survivorsFile, `${report.survivors}\n`);
for (const line of lines)
  if (line.kind === 'broken')
    console.log(`${line.test} fails without any mutant and was left out: ${line.says}`);
for (const name of report.idle)
  console.log(`A reason in tests/mutants/survivors.json is for no survivor: ${name}`);
console.log(`\n${report.table}\n\nSurvivors: ${survivorsFile}`);
console.log(`${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = report.score < TARGET ? 1 : 0;
