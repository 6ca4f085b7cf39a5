import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { once } from '../../src/domain/once.ts';

/** A file by its path from the top of the project, with `/` between folders. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The file it names, from the top of the project, or null for a package. */
  readonly target: string | null;
  readonly dynamic: boolean;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A name that the file takes from the language or the browser, such as `fetch`, `Intl`, `Date.now` or `new Date()`. */
export interface Use {
  readonly name: string;
  readonly line: number;
}

/** A name that stands for something at the top of a file: a function, a component, a value or a type. */
export interface Declaration extends Use {
  readonly exported: boolean;
}

/** What the laws need to know of one file of code. */
export interface Code {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
  readonly declares: readonly Declaration[];
  /** Lines of default exports. */
  readonly defaults: readonly number[];
  /** Whether the file does nothing but pass on what other files export. */
  readonly barrel: boolean;
  /** Imports whose target cannot be read from the text: computed names and globs. */
  readonly unreadable: readonly Use[];
  /** What the parser found wrong: such a file is held to no other law, so it must be named. */
  readonly unparsed: Use | null;
}

type Node = { readonly type: string; readonly start: number } & Record<string, unknown>;

const isCode = (path: string): boolean => /\.tsx?$/.test(path);
export const isStyle = (path: string): boolean => path.endsWith('.css');

/** Every file of code and style below `src`, `mocks` and `tests`. */
export const sourceFiles = once((top: string): readonly SourceFile[] =>
  globSync('{src,mocks,tests}/**/*.{ts,tsx,css}', { cwd: top })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') })),
);

/** Reads the files of code, each once. */
export function readCode(files: readonly SourceFile[]): Code[] {
  return files.filter((file) => isCode(file.path)).map(codeOf);
}

const codeOf = once(({ path, text }: SourceFile): Code => {
  const parsed = parseSync(path, text);
  const line = linesOf(text);
  const wrong = parsed.errors[0];
  const unparsed = wrong ? { name: wrong.message, line: line(wrong.labels[0]?.start ?? 0) } : null;

  const imports: Import[] = [];
  const defaults: number[] = [];
  const unreadable: Use[] = [];
  const mentions: { name: string; says: string; line: number }[] = [];
  const bound = new Set<string>();

  const take = (node: Node, source: unknown, dynamic: boolean): void => {
    const specifier = literal(source);
    if (specifier === null) {
      unreadable.push({ name: 'import(…)', line: line(node.start) });
      return;
    }
    const typeOnly = isTypeOnly(node);
    imports.push({ specifier, target: targetOf(path, specifier), dynamic, typeOnly, line: line(node.start) });
  };

  visit(parsed.program as unknown as Node, null, '', (node, parent, key) => {
    for (const name of namesBoundBy(node)) bound.add(name);
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        take(node, node['source'], false);
        break;
      case 'ExportNamedDeclaration':
        if (node['source']) take(node, node['source'], false);
        for (const one of nodes(node['specifiers'])) {
          if (nameOf(one['exported']) === 'default') defaults.push(line(one.start));
        }
        break;
      case 'ExportDefaultDeclaration':
        defaults.push(line(node.start));
        break;
      case 'ImportExpression':
      case 'TSImportType':
        take(node, node['source'] ?? node['argument'], node.type === 'ImportExpression');
        break;
      case 'MemberExpression': {
        const name = nameOf(node['property']);
        const object = node['object'] as Node;
        if (object.type === 'MetaProperty' && (name === 'glob' || name === 'globEager')) {
          unreadable.push({ name: `import.meta.${name}`, line: line(node.start) });
        }
        if (name && /^(toLocale\w+|localeCompare)$/.test(name)) {
          mentions.push({ name: '', says: name, line: line(node.start) });
        }
        if (name && /^(globalThis|window|self)$/.test(nameOf(object) ?? '')) {
          mentions.push({ name: nameOf(object) ?? '', says: name, line: line(node.start) });
        }
        break;
      }
      case 'Identifier':
        if (isReference(node, parent, key)) {
          const name = nameOf(node) ?? '';
          mentions.push({ name, says: says(name, parent, key), line: line(node.start) });
        }
        break;
      default:
    }
  });

  const body = nodes((parsed.program as unknown as Node)['body']);
  return {
    path,
    imports,
    declares: body.flatMap((statement) =>
      namesDeclaredBy(statement).map((name) => ({
        name,
        exported: statement.type === 'ExportNamedDeclaration',
        line: line(statement.start),
      })),
    ),
    // A name that the file itself declares is its own, wherever in the file that is.
    uses: mentions
      .filter(({ name }) => !bound.has(name))
      .map(({ says: name, line: at }) => ({ name, line: at })),
    defaults,
    barrel: isBarrel(body),
    unreadable,
    unparsed,
  };
});

/** Tells in which line of a text an offset is. */
function linesOf(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function namesDeclaredBy(statement: Node): string[] {
  const declared = isNode(statement['declaration']) ? statement['declaration'] : statement;
  if (declared.type === 'VariableDeclaration') {
    return nodes(declared['declarations']).flatMap(({ id }) => patternNames(id));
  }
  return /^(?:Function|Class|TSTypeAlias|TSInterface|TSEnum)/.test(declared.type)
    ? patternNames(declared['id'])
    : [];
}

function isBarrel(statements: readonly Node[]): boolean {
  const passesOn = statements.filter((one) => one.type.startsWith('Export') && one['source']);
  const imports = statements.filter((one) => one.type === 'ImportDeclaration');
  const namesOnly = statements.filter(
    (one) => one.type === 'ExportNamedDeclaration' && !one['source'] && !one['declaration'],
  );
  const rest = statements.length - passesOn.length - imports.length - namesOnly.length;
  return rest === 0 && (passesOn.length > 0 || namesOnly.length > 0);
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type')
    return true;
  const specifiers = nodes(node['specifiers']);
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one['importKind'] === 'type' || one['exportKind'] === 'type')
  );
}

function targetOf(from: string, specifier: string): string | null {
  const bare = specifier.replace(/[?#].*$/, '');
  if (bare.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), bare));
  // Vite reads an absolute path from its root, which is `src`.
  return bare.startsWith('/') ? posix.join('src', bare) : null;
}

function says(name: string, parent: Node | null, key: string): string {
  if (name !== 'Date' || !parent) return name;
  if (parent.type === 'NewExpression' && key === 'callee') {
    return nodes(parent['arguments']).length === 1 ? 'new Date(…)' : 'new Date()';
  }
  if (parent.type === 'CallExpression' && key === 'callee') return 'Date()';
  if (parent.type === 'MemberExpression' && key === 'object')
    return `Date.${nameOf(parent['property']) ?? '?'}`;
  return name;
}

const NAMED_PARTS = new Set(['property', 'key', 'exported', 'imported', 'label', 'right']);

function isReference(node: Node, parent: Node | null, key: string): boolean {
  if (!parent || !NAMED_PARTS.has(key)) return true;
  if (key === 'right') return parent.type !== 'TSQualifiedName';
  if (key === 'property' || key === 'key') return parent['computed'] === true || node === parent['value'];
  return false;
}

function namesBoundBy(node: Node): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
    case 'ClassDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return patternNames(node['id']);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'TSFunctionType':
    case 'TSMethodSignature':
      return [...patternNames(node['id']), ...nodes(node['params']).flatMap(patternNames)];
    case 'CatchClause':
      return patternNames(node['param']);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return patternNames(node['local']);
    case 'TSTypeParameter':
      return patternNames(node['name']);
    default:
      return [];
  }
}

function patternNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [nameOf(pattern) ?? ''];
    case 'ObjectPattern':
      return nodes(pattern['properties']).flatMap((one) => patternNames(one['value'] ?? one['argument']));
    case 'ArrayPattern':
      return nodes(pattern['elements']).flatMap(patternNames);
    case 'AssignmentPattern':
      return patternNames(pattern['left']);
    case 'RestElement':
      return patternNames(pattern['argument']);
    case 'TSParameterProperty':
      return patternNames(pattern['parameter']);
    default:
      return [];
  }
}

type Visitor = (node: Node, parent: Node | null, key: string) => void;

function visit(node: Node, parent: Node | null, key: string, see: Visitor): void {
  see(node, parent, key);
  for (const [part, value] of Object.entries(node)) {
    if (isNode(value)) visit(value, node, part, see);
    else for (const one of nodes(value)) visit(one, node, part, see);
  }
}

function nodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(value: unknown): string | null {
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : null;
}

function literal(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'TSLiteralType') return literal(value['literal']);
  return typeof value['value'] === 'string' ? value['value'] : null;
}
