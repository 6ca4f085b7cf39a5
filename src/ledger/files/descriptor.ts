import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { once } from '../../domain/once.ts';
import { DayText, IdText, MomentText, Sha256, LongText, Title, Url } from '../cell-shapes.ts';
import { foundWords, issueWords } from '../issue-words.ts';
import { positionAt } from './csv.ts';
import type { LedgerFault } from './ledger-fault.ts';

const Profile = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/datapackage\.org\/profiles\/2\.\d+\/datapackage\.json$/,
    'must be the address of Data Package v2: https://datapackage.org/profiles/2.0/datapackage.json',
  ),
);

const Field = v.looseObject({
  name: LongText,
  type: v.picklist(['string', 'number', 'integer', 'boolean', 'date', 'list']),
});

const Resource = v.looseObject({
  name: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9._-]+$/, 'must be a name: small letters, digits, "-", "_" and "."'),
  ),
  path: LongText,
  type: v.literal('table'),
  schema: v.looseObject({
    fields: v.pipe(v.array(Field), v.minLength(1, 'must be a list: one field or more')),
  }),
});

/** `datapackage.json` of a ledger: a Data Package v2 with what the document and the catalog say of a dataset. */
const Descriptor = v.looseObject({
  $schema: Profile,
  name: IdText,
  title: Title,
  version: Title,
  created: v.optional(MomentText),
  licenses: v.pipe(
    v.array(v.looseObject({ name: Title, path: Url, title: v.optional(Title) })),
    v.minLength(1, 'must be a list: one licence or more'),
  ),
  resources: v.array(Resource),
  figuredesk: v.strictObject({
    subtitle: Title,
    opensAsOf: DayText,
    endedOn: v.optional(DayText),
    crisis: v.optional(Title),
    status: v.picklist(['current', 'archived']),
    takenBack: v.optional(v.array(Sha256)),
  }),
});
export type Descriptor = v.InferOutput<typeof Descriptor>;

export interface ReadDescriptor {
  /** Null when the file is not of its shape. */
  readonly descriptor: Descriptor | null;
  readonly faults: readonly LedgerFault[];
  /** A fault at the value with this path in the file, such as `resources.0.path`. */
  faultAt(path: string, message: string, found: string, allowed: string): LedgerFault;
}

/** Reads the text of a ledger's `datapackage.json`. */
export function readDescriptor(file: string, text: string): ReadDescriptor {
  const content = contentOf(text);
  if (content === null) {
    const broken: ParseError[] = [];
    parseTree(text, broken, { disallowComments: true });
    const notJson = firstOfEachLine(broken.map((error) => notJsonAt(file, text, error)));
    const [first] = notJson;
    if (!first) throw new Error(`${file} is not JSON, and nothing in it says where.`);
    return { descriptor: null, faults: notJson, faultAt: () => first };
  }
  const tree = once(() => parseTree(text));
  const faultAt: ReadDescriptor['faultAt'] = (path, message, found, allowed) => ({
    file,
    ...positionAt(text, offsetOf(tree(), path)),
    message: `${path} ${message}`.trimStart(),
    found,
    allowed,
  });
  const parsed = v.safeParse(Descriptor, content.value, { abortPipeEarly: true });
  if (parsed.success) return { descriptor: parsed.output, faults: [], faultAt };
  const faults = parsed.issues.map((issue) => {
    const { message, allowed } = issueWords(issue);
    return faultAt(v.getDotPath(issue) ?? '', message, foundWords(issue.path?.at(-1)?.value), allowed);
  });
  return { descriptor: null, faults, faultAt };
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
