import type { Mutant } from './mutants-of.ts';

/** A mutant with the number that turns it on. */
export interface Numbered {
  readonly id: number;
  readonly mutant: Mutant;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly here: Numbered[];
  readonly inside: Span[];
}

/**
 * A file's text with all its mutants in it, each behind a switch: `(mutant(7) ? a >= b : a > b)`. `mutant` is a global
 * function that tells whether the mutant of that number is on, and so also sees which ones are reached.
 */
export function withSwitches(text: string, mutants: readonly Numbered[]): string {
  const all: Span = { start: 0, end: text.length, here: [], inside: [] };
  for (const numbered of mutants) spanOf(all, numbered).here.push(numbered);
  return written(text, all);
}

/** The span of a mutant; mutants come from the outside in, as nodes are visited. */
function spanOf(within: Span, numbered: Numbered): Span {
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
