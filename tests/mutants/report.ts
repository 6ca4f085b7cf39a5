import { type Judged, nameOf } from './verdicts.ts';
import type { MutantKey } from './mutants-of.ts';
import { roomOf } from './rooms.ts';

/** The survivors of a file that no test could kill, each with the reason why not. */
export type Accepted = Readonly<Record<string, readonly (MutantKey & { readonly why: string })[]>>;

/** What a run says: a line a room, and every survivor with its reason, or without. */
export interface Report {
  readonly table: string;
  readonly survivors: string;
  /** Reasons that stand for no survivor any more. */
  readonly idle: readonly string[];
  /** Killed of covered mutants, 0 to 1. */
  readonly score: number;
}

export function reportOf(judged: readonly Judged[], accepted: Accepted): Report {
  const whys = new Map(
    Object.entries(accepted).flatMap(([path, keys]) =>
      keys.map((key) => [nameOf(path, key), key.why] as const),
    ),
  );
  const rows = [...Map.groupBy(judged, ({ mutant }) => roomOf(mutant.path))].map(([room, here]) =>
    rowOf(room, here, whys),
  );
  const all = rowOf('all', judged, whys);
  const survivors = judged.filter(({ verdict }) => verdict.kind === 'survived');
  const seen = new Set(judged.map(({ mutant }) => mutant.path));
  const alive = new Set(survivors.map(({ name }) => name));
  return {
    table: [...rows, all].map(lineOf).join('\n'),
    survivors: survivors.map((one) => told(one, whys.get(one.name))).join('\n'),
    idle: [...whys.keys()].filter((name) => !alive.has(name) && seen.has(name.slice(0, name.indexOf(' ')))),
    score: all.covered === 0 ? 1 : all.killed / all.covered,
  };
}

interface Row {
  readonly room: string;
  readonly mutants: number;
  readonly covered: number;
  readonly killed: number;
  readonly explained: number;
}

function rowOf(room: string, judged: readonly Judged[], whys: ReadonlyMap<string, string>): Row {
  const of = (kind: Judged['verdict']['kind']): Judged[] =>
    judged.filter(({ verdict }) => verdict.kind === kind);
  return {
    room,
    mutants: judged.length,
    covered: judged.length - of('uncovered').length,
    killed: of('killed').length,
    explained: of('survived').filter(({ name }) => whys.has(name)).length,
  };
}

function lineOf({ room, mutants, covered, killed, explained }: Row): string {
  const survived = covered - killed;
  const score = covered === 0 ? '—' : `${((100 * killed) / covered).toFixed(1)} %`;
  const why = explained === 0 ? '' : `, ${explained} of them with a reason`;
  return `${room}: ${score} killed; ${mutants} mutants, ${covered} covered, ${killed} killed, ${survived} survived${why}`;
}

function told({ mutant: { path, line, key }, verdict }: Judged, why: string | undefined): string {
  const untried = verdict.kind === 'survived' && verdict.untried.length > 0;
  const note =
    why ??
    (untried ? `no reason; not tried on the long tests of ${verdict.untried.join(', ')}` : 'no reason');
  return `${path}:${line} ${key.in}: ${key.code} → ${key.becomes || 'nothing'}\n    ${note}`;
}
