import type { Mutant } from './mutants-of.ts';
import { LOOPS } from './operators.ts';
import { child, eachNode } from './tree.ts';

/** A mutant with the number that turns it on. */
export interface Numbered {
  readonly id: number;
  readonly mutant: Mutant;
}

/** What may stand in a place of the text instead, and the number that turns it on. */
interface Switch {
  readonly id: number;
  readonly mutant: Pick<Mutant, 'start' | 'end' | 'replacement' | 'statement'>;
}

/** The number of what is no mutant and never on: a switch that every turn of a loop passes. */
const TURN = -2;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly here: Switch[];
  readonly inside: Span[];
}

/**
 * A file's text with all its mutants in it, each behind a switch: `(mutant(7) ? a >= b : a > b)`. `mutant` is a global
 * function that tells whether the mutant of that number is on, and so also sees which ones are reached, and which loops do
 * not end.
 */
export function withSwitches(path: string, text: string, mutants: readonly Numbered[]): string {
  const all: Span = { start: 0, end: text.length, here: [], inside: [] };
  const outsideIn: readonly Switch[] = [...mutants, ...turnsOf(path, text)].toSorted(
    ({ mutant: a }, { mutant: b }) => a.start - b.start || b.end - a.end,
  );
  for (const numbered of outsideIn) spanOf(all, numbered).here.push(numbered);
  return written(text, all);
}

/** The condition of every loop: a mutant elsewhere may keep it going, in a loop that has no mutant of its own. */
function turnsOf(path: string, text: string): readonly Switch[] {
  const turns: Switch[] = [];
  eachNode(path, text, ({ node }) => {
    const test = LOOPS.has(node.type) ? child(node, 'test') : null;
    if (test)
      turns.push({
        id: TURN,
        mutant: { start: test.start, end: test.end, replacement: 'false', statement: false },
      });
  });
  return turns;
}

/** The span of a mutant; mutants come from the outside in, as nodes are visited. */
function spanOf(within: Span, numbered: Switch): Span {
  const { start, end } = numbered.mutant;
  if (within.start === start && within.end === end && within.here.length > 0) return within;
  const around = within.inside.find((span) => span.start <= start && end <= span.end);
  if (around) return spanOf(around, numbered);
  const span: Span = { start, end, here: [], inside: [] };
  within.inside.push(span);
  return span;
}

function written(text: string, { start, end, here, inside }: Span): string {
  let original = '';
  let from = start;
  for (const span of inside.toSorted((a, b) => a.start - b.start)) {
    original += text.slice(from, span.start) + written(text, span);
    from = span.end;
  }
  original += text.slice(from, end);
  const [first] = here;
  if (!first) return original;
  if (first.mutant.statement) return `{ if (!mutant(${first.id})) { ${original} } }`;
  const cases = here.map(({ id, mutant }) => `mutant(${id}) ? (${mutant.replacement}) : `);
  return `(${cases.join('')}${original})`;
}
