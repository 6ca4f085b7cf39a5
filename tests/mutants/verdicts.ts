import type { Line } from './journal.ts';
import type { Mutant, MutantKey } from './mutants-of.ts';

/** What became of a mutant. `untried` ones live, but the longest of the tests that reach them were not tried. */
export type Verdict =
  | { readonly kind: 'killed'; readonly test: string; readonly by: string }
  | { readonly kind: 'survived'; readonly untried: readonly string[] }
  | { readonly kind: 'uncovered' };

/** A mutant by its place and words, so that the next run knows it again. */
export const nameOf = (path: string, { in: within, code, becomes, nth = 1 }: MutantKey): string =>
  `${path} ${within}: ${code} → ${becomes}${nth === 1 ? '' : ` (${nth})`}`;

/** What the journal tells of each mutant that was tried, by number. */
export function verdictsOf(lines: readonly Line[], ids: readonly number[]): Map<number, Verdict> {
  const reached = new Set(lines.flatMap((line) => (line.kind === 'looked' ? line.reached : [])));
  const killed = new Map(lines.flatMap((line) => (line.kind === 'killed' ? [[line.id, line] as const] : [])));
  const tried = new Set(lines.flatMap((line) => (line.kind === 'lives' ? [`${line.id} ${line.test}`] : [])));
  const left = Map.groupBy(
    lines.flatMap((line) => (line.kind === 'left' && !tried.has(`${line.id} ${line.test}`) ? [line] : [])),
    ({ id }) => id,
  );
  const verdict = (id: number): Verdict => {
    const kill = killed.get(id);
    if (kill) return { kind: 'killed', test: kill.test, by: kill.by };
    if (!reached.has(id)) return { kind: 'uncovered' };
    return { kind: 'survived', untried: (left.get(id) ?? []).map(({ test }) => test) };
  };
  return new Map(ids.map((id) => [id, verdict(id)]));
}

/** A mutant with its name and what became of it. */
export interface Judged {
  readonly mutant: Mutant;
  readonly name: string;
  readonly verdict: Verdict;
}
