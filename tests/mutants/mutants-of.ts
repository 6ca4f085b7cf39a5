import { isFixed, isStep, OPERATORS } from './operators.ts';
import { eachNode, type Node, type Placed, whereIn } from './tree.ts';

/** One fault put into one file: the text from `start` to `end` replaced. */
export interface Mutant {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly replacement: string;
  readonly statement: boolean;
  /** Names the mutant in words that small edits elsewhere in the file leave alone. */
  readonly key: MutantKey;
}

/** Where a mutant is, what stands there, and what stands there instead; `nth` counts those that are alike. */
export interface MutantKey {
  readonly in: string;
  readonly code: string;
  readonly becomes: string;
  readonly nth?: number;
}

/** Every mutant of a file's text, from the top down. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const mutants: Mutant[] = [];
  const alike = new Map<string, number>();
  const textOf = (node: Node): string => text.slice(node.start, node.end);
  const add = (placed: Placed, replacement: string, statement: boolean): void => {
    const { start, end } = placed.node;
    const key = { in: whereIn(placed), code: told(textOf(placed.node)), becomes: told(replacement) };
    const nth = (alike.get(JSON.stringify(key)) ?? 0) + 1;
    alike.set(JSON.stringify(key), nth);
    const line = text.slice(0, start).split('\n').length;
    mutants.push({
      path,
      start,
      end,
      line,
      replacement,
      statement,
      key: nth === 1 ? key : { ...key, nth },
    });
  };
  eachNode(path, text, (placed) => {
    if (isStep(placed)) add(placed, '', true);
    if (isFixed(placed)) return;
    const proposed = OPERATORS.flatMap((operator) => operator(placed, textOf));
    for (const one of new Set(proposed)) if (one !== textOf(placed.node)) add(placed, one, false);
  });
  return mutants;
}

const LONGEST = 120;

/** Code on one line; the middle of a long one is left out. */
function told(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 40)} … ${line.slice(-37)}`;
}

/** The file's text with one mutant in it. */
export function textWith(text: string, { start, end, replacement, statement }: Mutant): string {
  return `${text.slice(0, start)}${statement ? ';' : `(${replacement})`}${text.slice(end)}`;
}
