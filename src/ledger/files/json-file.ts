import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { once } from '../../domain/once.ts';
import { foundWords, issueWords } from '../issue-words.ts';
import { positionAt } from './csv.ts';
import type { LedgerFault } from './ledger-fault.ts';

/** A JSON file of a ledger's folder as far as it could be read. */
export interface JsonFile<Value> {
  /** Null when the file is not of its shape. */
  readonly value: Value | null;
  readonly faults: readonly LedgerFault[];
  /** A fault at the value with this path in the file, such as `resources.0.path`. */
  faultAt(path: string, message: string, found: string, allowed: string): LedgerFault;
}

/** Reads the text of a file that must be of a shape. */
export function readJson<Value>(
  file: string,
  text: string,
  shape: v.GenericSchema<unknown, Value>,
): JsonFile<Value> {
  const content = contentOf(text);
  if (content === null) {
    const broken: ParseError[] = [];
    parseTree(text, broken, { disallowComments: true });
    const notJson = firstOfEachLine(broken.map((error) => notJsonAt(file, text, error)));
    const [first] = notJson;
    if (!first) throw new Error(`${file} is not JSON, and nothing in it says where.`);
    return { value: null, faults: notJson, faultAt: () => first };
  }
  const tree = once(() => parseTree(text));
  const faultAt: JsonFile<Value>['faultAt'] = (path, message, found, allowed) => ({
    file,
    ...positionAt(text, offsetOf(tree(), path)),
    message: `${path} ${message}`.trimStart(),
    found,
    allowed,
  });
  const parsed = v.safeParse(shape, content.value, { abortPipeEarly: true });
  if (parsed.success) return { value: parsed.output, faults: [], faultAt };
  const faults = parsed.issues.map((issue) => {
    const { message, allowed } = issueWords(issue);
    return faultAt(v.getDotPath(issue) ?? '', message, foundWords(issue.path?.at(-1)?.value), allowed);
  });
  return { value: null, faults, faultAt };
}

function contentOf(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function notJsonAt(file: string, text: string, { error, offset, length }: ParseError): LedgerFault {
  const words = printParseErrorCode(error).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return {
    file,
    ...positionAt(text, offset),
    message: `is not JSON:${words}`,
    found: text.slice(offset, offset + length),
    allowed: 'a JSON object',
  };
}

/** What else is wrong in a line is mostly what follows from the first. */
const firstOfEachLine = (faults: readonly LedgerFault[]): readonly LedgerFault[] =>
  faults.filter(({ line }, at) => line !== faults[at - 1]?.line);

/** Where the value with a path begins; a key that is missing is looked for where its object begins. */
function offsetOf(tree: Node | undefined, path: string): number {
  const keys = path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const found = keys.map((_key, at) => tree && findNodeAtLocation(tree, keys.slice(0, at + 1)));
  return (found.findLast((node) => node !== undefined) ?? tree)?.offset ?? 0;
}
