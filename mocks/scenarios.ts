import { type Files, CATALOG, catalogOf, firstDocument, withFirstDocument } from './files.ts';
import {
  withCorrection,
  withEarlierVersion,
  withNewFigure,
  withUnknownSource,
  withWrongShape,
} from './edits.ts';

/** How the endpoint behaves while a scenario is in force. */
export type Behaviour =
  | { readonly kind: 'serve'; readonly files: Files; readonly delayMilliseconds: number }
  /** The catalog and the documents are answered with a status and a text that is no data. */
  | { readonly kind: 'answer'; readonly status: number; readonly text: string; readonly type: string }
  | { readonly kind: 'no-answer' };

/** One way an endpoint can be. It begins after this many good answers of the catalog. */
interface Scenario {
  readonly after: number;
  readonly behave: (files: Files) => Promise<Behaviour>;
}

const SLOW_MILLISECONDS = 8_000;

const serve = (files: Files, delayMilliseconds = 0): Behaviour => ({
  kind: 'serve',
  files,
  delayMilliseconds,
});

const answer = (status: number, text: string, type = 'text/plain'): Scenario => ({
  after: 0,
  behave: async () => ({ kind: 'answer', status, text, type }),
});

/** Another document in place of the first, with a hash that fits it. */
const replaced = (
  after: number,
  edit: (document: ReturnType<typeof firstDocument>) => unknown,
): Scenario => ({
  after,
  behave: async (files) => serve(await withFirstDocument(files, JSON.stringify(edit(firstDocument(files))))),
});

const SCENARIOS = {
  ok: { after: 0, behave: async (files) => serve(files) },
  empty: {
    after: 0,
    behave: async (files) => serve(new Map([...files, [CATALOG, '{"version":1,"datasets":[]}']])),
  },
  slow: { after: 0, behave: async (files) => serve(files, SLOW_MILLISECONDS) },
  '500': answer(500, 'Internal Server Error'),
  '404': answer(404, 'Not Found'),
  'not-json': answer(
    200,
    '<!doctype html><title>Sign in</title><p>Please sign in to this network.',
    'text/html',
  ),
  'wrong-shape': replaced(0, withWrongShape),
  integrity: replaced(0, withUnknownSource),
  'hash-mismatch': { after: 0, behave: async (files) => serve(withAlteredDocument(files)) },
  older: replaced(1, withEarlierVersion),
  offline: { after: 0, behave: async () => ({ kind: 'no-answer' }) },
  'new-figure': replaced(1, withNewFigure),
  correction: replaced(1, withCorrection),
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

export const SCENARIO_NAMES = Object.keys(SCENARIOS).filter(isScenarioName);

export function isScenarioName(text: string): text is ScenarioName {
  return Object.hasOwn(SCENARIOS, text);
}

export function scenario(name: ScenarioName): Scenario {
  return SCENARIOS[name];
}

/** What an address asks for, and what is wrong with it when it is not one of the scenarios. */
export interface Wish {
  readonly name: ScenarioName;
  /** Good catalog answers before it begins; null for the scenario's own number. */
  readonly after: number | null;
  readonly problem: string | null;
}

/** Reads `?scenario=…&after=…`. What it does not know is named and passed over. */
export function wishOf(search: string): Wish {
  const parameters = new URLSearchParams(search);
  const name = parameters.get('scenario') ?? 'ok';
  const after = parameters.get('after');
  if (!isScenarioName(name)) {
    const problem = `There is no scenario "${name}". There are: ${SCENARIO_NAMES.join(', ')}.`;
    return { name: 'ok', after: null, problem };
  }
  if (after === null) return { name, after: null, problem: null };
  if (/^\d{1,4}$/.test(after)) return { name, after: Number(after), problem: null };
  return { name, after: null, problem: `after=${after} is not a number of good answers, such as after=1.` };
}

/** The first document with one digit changed, under the hash of the unchanged one. */
function withAlteredDocument(files: Files): Files {
  const path = `data/${catalogOf(files).datasets[0]?.document}`;
  const text = files.get(path) ?? '';
  const digit = text.lastIndexOf('1');
  return new Map([...files, [path, `${text.slice(0, digit)}7${text.slice(digit + 1)}`]]);
}
