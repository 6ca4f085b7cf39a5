import { parseSync } from 'vite';

/** A node of the parsed text, with the places where it begins and ends in it. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** A node with those it lies in: `key` is its name in the nearest. */
export interface Placed {
  readonly node: Node;
  readonly key: string;
  readonly parent: Placed | null;
}

/** Visits every node that runs, from the outside in; types are left out. */
export function eachNode(path: string, text: string, visit: (placed: Placed) => void): void {
  const { program, errors } = parseSync(path, text, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  walk({ node: program as unknown as Node, key: '', parent: null }, visit);
}

const RUNS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

function walk(placed: Placed, visit: (placed: Placed) => void): void {
  if (placed.node.type.startsWith('TS') && !RUNS.has(placed.node.type)) return;
  visit(placed);
  for (const [key, value] of Object.entries(placed.node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk({ node: child, key, parent: placed }, visit);
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The node under a key, or under each key in turn. */
export function child(node: Node, key: string): Node | null {
  const value = node[key];
  return isNode(value) ? value : null;
}

/** The name of the nearest functions and constants that a node lies in, from the outside in: `changeSince › previousOf`. */
export function whereIn(placed: Placed): string {
  const names: string[] = [];
  for (let at: Placed | null = placed; at; at = at.parent) {
    const named =
      at.node.type === 'FunctionDeclaration' || at.node.type === 'ClassDeclaration'
        ? child(at.node, 'id')
        : at.node.type === 'VariableDeclarator' && at.node['init']
          ? child(at.node, 'id')
          : at.node.type === 'MethodDefinition'
            ? child(at.node, 'key')
            : null;
    const name = named?.['name'];
    if (typeof name === 'string') names.unshift(name);
  }
  return names.join(' › ');
}
