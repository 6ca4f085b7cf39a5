import { child, type Node, type Placed } from './tree.ts';

/** What a node may be replaced by, each one a fault that somebody could have written. */
export type Operator = (placed: Placed, text: (node: Node) => string) => readonly string[];

const RELATIONS: Record<string, readonly string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};
const ARITHMETIC: Record<string, readonly string[]> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};
const ASSIGNMENTS: Record<string, string> = { '+=': '-=', '-=': '+=', '*=': '/=', '/=': '*=' };
/** Methods that are easily mistaken for one another. */
const SWAPPED = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['findIndex', 'findLastIndex'],
  ['findLastIndex', 'findIndex'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['round', 'floor'],
  ['padStart', 'padEnd'],
  ['padEnd', 'padStart'],
]);
/** Calls without which there is still something of the same type. */
const DROPPED = new Set([
  'filter',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'concat',
]);
/** What may stand for a result that is left out: the first that the compiler lets pass. */
export const NOTHING: readonly string[] = ['null', 'undefined', '[]', '0', "''"];

/** Where a condition is also made always and never to hold, turning it round would show nothing new. */
const relations: Operator = ({ node, key, parent }, text) => {
  const others = otherOperators(node, text, RELATIONS);
  return key === 'test' && parent && CONDITIONED.has(parent.node.type) ? others.slice(0, -1) : others;
};
const arithmetic: Operator = ({ node }, text) => otherOperators(node, text, ARITHMETIC);

function otherOperators(
  node: Node,
  text: (node: Node) => string,
  others: Record<string, readonly string[]>,
): string[] {
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  if (node.type !== 'BinaryExpression' || !left || !right) return [];
  const operator = String(node['operator']);
  const at = text(node).indexOf(operator, left.end - node.start);
  const [before, after] = [text(node).slice(0, at), text(node).slice(at + operator.length)];
  return (others[operator] ?? []).map((one) => `${before}${one}${after}`);
}

const assignments: Operator = ({ node }, text) => {
  const other = ASSIGNMENTS[String(node['operator'])];
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  if (node.type === 'AssignmentExpression' && other && left && right)
    return [`${text(left)} ${other} ${text(right)}`];
  const argument = child(node, 'argument');
  if (node.type !== 'UpdateExpression' || !argument) return [];
  return [`${text(argument)}${node['operator'] === '++' ? '--' : '++'}`];
};

/** `!a` and `-a` without their sign. */
const signs: Operator = ({ node }, text) => {
  const argument = child(node, 'argument');
  const signed = node.type === 'UnaryExpression' && (node['operator'] === '!' || node['operator'] === '-');
  return signed && argument ? [text(argument)] : [];
};

/** What needs no parentheses beside `&&` and `||`. */
const BINDS = new Set([
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'BinaryExpression',
  'UnaryExpression',
  'ChainExpression',
]);

const logic: Operator = ({ node }, text) => {
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  if (node.type !== 'LogicalExpression' || !left || !right) return [];
  if (node['operator'] === '??') return [text(left), text(right)];
  const other = node['operator'] === '&&' ? '||' : '&&';
  const apart = (half: Node): string => (BINDS.has(half.type) ? text(half) : `(${text(half)})`);
  return [`${apart(left)} ${other} ${apart(right)}`];
};

const CONDITIONED = new Set(['IfStatement', 'ConditionalExpression']);
export const LOOPS: ReadonlySet<string> = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement']);

/** A condition that always or never holds; in `a && b` and `a || b` each half that is left out. */
const conditions: Operator = ({ node, key, parent }) => {
  if (!parent || node.type === 'Literal') return [];
  if (key === 'test' && CONDITIONED.has(parent.node.type)) return ['true', 'false'];
  if (key === 'test' && LOOPS.has(parent.node.type)) return ['false'];
  if (parent.node.type !== 'LogicalExpression' || (key !== 'left' && key !== 'right')) return [];
  if (parent.node['operator'] === '&&') return ['true'];
  return parent.node['operator'] === '||' ? ['false'] : [];
};

const booleans: Operator = ({ node }) =>
  node.type === 'Literal' && typeof node['value'] === 'boolean' ? [String(!node['value'])] : [];

/** Words that are compared or that come out; what is only passed on is left alone. */
const words: Operator = (placed) => {
  const { node } = placed;
  const isText =
    (node.type === 'Literal' && typeof node['value'] === 'string' && node['value'] !== '') ||
    node.type === 'TemplateLiteral';
  return isText && (isCompared(placed) || comesOut(placed)) ? ["''"] : [];
};

const lists: Operator = (placed) => {
  const { node } = placed;
  const filled = node.type === 'ArrayExpression' && (node['elements'] as unknown[]).length > 0;
  return filled && (comesOut(placed) || placed.key === 'init') ? ['[]'] : [];
};

function isCompared({ key, parent }: Placed): boolean {
  return parent?.node.type === 'BinaryExpression' && (key === 'left' || key === 'right');
}

function comesOut({ key, parent }: Placed): boolean {
  switch (parent?.node.type) {
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return key === 'body';
    case 'ConditionalExpression':
      return key !== 'test';
    case 'Property':
      return key === 'value' && parent.parent?.node.type === 'ObjectExpression';
    case 'LogicalExpression':
      return key === 'right';
    case 'SpreadElement':
      return parent.parent?.node.type === 'ArrayExpression';
    case 'ArrayExpression':
    case 'AssignmentPattern':
      return true;
    default:
      return false;
  }
}

const methods: Operator = ({ node }, text) => {
  const callee = child(node, 'callee');
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || callee['computed']) return [];
  const [object, property] = [child(callee, 'object'), child(callee, 'property')];
  const name = String(property?.['name']);
  if (!object || !property) return [];
  const swapped = SWAPPED.get(name);
  const whole = text(node);
  const at = property.start - node.start;
  const swap = swapped ? [`${whole.slice(0, at)}${swapped}${whole.slice(at + name.length)}`] : [];
  if (name === 'abs') return [whole.slice(whole.indexOf('(') + 1, -1)];
  return DROPPED.has(name) ? [...swap, text(object)] : swap;
};

/** What may be missing is missing. */
const chains: Operator = ({ node }) => (node.type === 'ChainExpression' ? ['undefined'] : []);

/** What a function returns, left out or always the same. */
const results: Operator = ({ node, key, parent }) => {
  const returned =
    parent?.node.type === 'ReturnStatement' ||
    (parent?.node.type === 'ArrowFunctionExpression' && key === 'body' && node.type !== 'BlockStatement');
  const plain = node.type === 'Literal' || isEmpty(node);
  return returned && !plain ? ['true', 'false', ...NOTHING] : [];
};

const isEmpty = (node: Node): boolean =>
  (node.type === 'ArrayExpression' && (node['elements'] as unknown[]).length === 0) ||
  (node.type === 'Identifier' && node['name'] === 'undefined');

/** Replacements of expressions, in the order in which they are tried. */
export const OPERATORS: readonly Operator[] = [
  relations,
  arithmetic,
  assignments,
  signs,
  logic,
  conditions,
  booleans,
  words,
  lists,
  methods,
  chains,
  results,
];

const STEPS = new Set(['ExpressionStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement']);

/** Whether a node is a step that may be left out. */
export function isStep({ node, parent }: Placed): boolean {
  // The end of a case is no step of its own: the compiler refuses to fall through.
  const endsCase = node.type === 'BreakStatement' && parent?.node.type === 'SwitchCase';
  return STEPS.has(node.type) && !endsCase && node['directive'] === undefined;
}

/** Places where an expression cannot be wrapped in parentheses, or where that would change what it means. */
export function isFixed({ node, key, parent }: Placed): boolean {
  if (!parent) return true;
  const { type } = parent.node;
  if (type === 'ImportDeclaration' || type.startsWith('Export') || type === 'ImportExpression') return true;
  if (type === 'JSXAttribute' || type === 'TaggedTemplateExpression') return true;
  if (type === 'Property' && key === 'key') return true;
  if (type === 'Property' && parent.node['shorthand'] === true) return true;
  if (type === 'UnaryExpression' && parent.node['operator'] === 'delete') return true;
  // The spine of a?.b.c() is cut off as a whole.
  const links = type === 'MemberExpression' || type === 'CallExpression';
  return (
    links && (key === 'object' || key === 'callee') && isInChain(parent) && node.type !== 'ChainExpression'
  );
}

function isInChain(placed: Placed): boolean {
  for (let at: Placed | null = placed; at; at = at.parent) {
    if (at.node.type === 'ChainExpression') return true;
    if (at.node.type !== 'MemberExpression' && at.node.type !== 'CallExpression') return false;
    if (at.key !== 'object' && at.key !== 'callee' && at.key !== 'expression') return false;
  }
  return false;
}
