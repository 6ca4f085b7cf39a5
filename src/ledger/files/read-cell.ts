import * as v from 'valibot';
import { UNSEEN } from '../cell-shapes.ts';
import { issueWords } from '../issue-words.ts';

/** What a column's cells hold, read off the schema that the document's parser uses. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'list';

/** Between the words of a list in one cell. */
const LIST_SEPARATOR = ';';

export type CellReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly allowed: string };

export type ColumnSchema = v.GenericSchema & {
  readonly wrapped?: ColumnSchema;
  readonly pipe?: readonly (v.GenericSchema | v.GenericPipeAction)[];
};

export function columnKind(schema: ColumnSchema): ColumnKind {
  const { type } = schema.wrapped ?? schema;
  return type === 'number' || type === 'boolean' ? type : type === 'array' ? 'list' : 'text';
}

function isOptional(schema: ColumnSchema): boolean {
  return schema.type === 'optional';
}

/** A cell's value, `undefined` for an empty cell that may be empty. Nothing is coerced: "1,000" is no number here. */
export function readCell(text: string, schema: ColumnSchema): CellReading {
  if (text === '') {
    return isOptional(schema)
      ? { ok: true, value: undefined }
      : { ok: false, message: 'is empty', allowed: 'a value' };
  }
  if (text !== text.trim()) return { ok: false, message: 'has spaces at its ends', allowed: text.trim() };
  if (UNSEEN.test(text) || !text.isWellFormed()) {
    return {
      ok: false,
      message: 'has a character that cannot be seen',
      allowed: 'letters, digits, signs and line ends',
    };
  }
  const typed = typedText(text, columnKind(schema));
  if (!typed.ok) return typed;
  const parsed = v.safeParse(schema, typed.value, { abortEarly: true });
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, ...issueWords(parsed.issues[0]) };
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function typedText(text: string, kind: ColumnKind): CellReading {
  switch (kind) {
    case 'text':
      return { ok: true, value: text };
    case 'number':
      if (PLAIN_NUMBER.test(text)) return { ok: true, value: Number(text) };
      return {
        ok: false,
        message: 'is not a number',
        allowed: 'plain digits, such as 1250; no separators, signs or words',
      };
    case 'boolean':
      if (text === 'true' || text === 'false') return { ok: true, value: text === 'true' };
      return { ok: false, message: 'is neither true nor false', allowed: 'true, false' };
    case 'list':
      return listText(text);
  }
}

function listText(text: string): CellReading {
  const words = text.split(LIST_SEPARATOR);
  const allowed = `words with "${LIST_SEPARATOR}" between them, without spaces, each once`;
  if (words.some((word) => word === '' || word !== word.trim()))
    return { ok: false, message: 'is not a list', allowed };
  if (new Set(words).size < words.length) return { ok: false, message: 'names one word twice', allowed };
  return { ok: true, value: words };
}
