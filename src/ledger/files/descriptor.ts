import * as v from 'valibot';
import { DayText, IdText, MomentText, Sha256, LongText, Title, Url } from '../cell-shapes.ts';
import { type JsonFile, readJson } from './json-file.ts';
import { OUTLINES_FILE } from './outlines.ts';

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

const TableResource = v.looseObject({
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

const OUTLINES = 'outlines';
const OutlinesResource = v.object({ name: v.literal(OUTLINES), path: v.literal(OUTLINES_FILE) });

/** All files with data are resources: tables, and the outlines of a ledger that brings its own. */
const Resource = v.lazy((each) =>
  v.is(v.looseObject({ name: v.literal(OUTLINES) }), each) ? OutlinesResource : TableResource,
);

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

export interface ReadDescriptor extends Pick<JsonFile<Descriptor>, 'faults' | 'faultAt'> {
  /** Null when the file is not of its shape. */
  readonly descriptor: Descriptor | null;
}

/** Reads the text of a ledger's `datapackage.json`. */
export function readDescriptor(file: string, text: string): ReadDescriptor {
  const { value, faults, faultAt } = readJson(file, text, Descriptor);
  return { descriptor: value, faults, faultAt };
}
