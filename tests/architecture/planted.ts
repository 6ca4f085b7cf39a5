import type { SourceFile } from './reader.ts';

/** A small tree in which one law is broken, and what must then be said. */
interface Planted {
  readonly law: string;
  readonly says: string;
  readonly files: readonly SourceFile[];
}

function plant(
  law: string,
  path: string,
  text: string,
  says: string,
  ...others: [string, string][]
): Planted {
  const files = [[path, text] as const, ...others].map(([at, source]) => ({ path: at, text: source }));
  return { law, says, files };
}

const FLOOR = 'a file imports only from lower floors or its own room';
const PURE_PACKAGES = 'domain, ledger and statistics know no React and no other framework';
const PURE_BROWSER = 'domain, ledger and statistics know no browser';
const PURE_CLOCK = 'domain, ledger and statistics know no clock';
const NETWORK = 'only data-access reaches the network';
const INTL = 'only i18n uses Intl';
const MOCKS = 'only the entry imports mocks, dynamically';
const NODE = 'only build, commands and the reader of folders use Node, and no page reaches them';
const READABLE = 'every import can be read from the text';
const NAMES = 'no vague names';
const BARREL = 'no barrel files';
const DEFAULT = 'no default exports outside configuration';
const REPEATED = 'no body of a style rule of three or more declarations stands twice';
const LOGICAL = 'styles use logical properties only';

export const PLANTED: readonly Planted[] = [
  plant(
    'every file can be parsed',
    'src/app/a.ts',
    '\nconst = 1;',
    'src/app/a.ts:2: cannot be parsed: Unexpected',
  ),
  plant(
    'every file of src is in a room or is the entry',
    'src/attic/box.ts',
    'export const box = 1;',
    'src/attic/box.ts:1: is in no room',
  ),
  plant(
    FLOOR,
    'src/domain/figure.ts',
    "import type { A } from '../statistics/a.ts';\nexport type B = A;",
    'src/domain/figure.ts:1: domain imports statistics, a higher floor: src/statistics/a.ts',
  ),
  plant(
    FLOOR,
    'src/charts/line.tsx',
    "export const load = () => import('../features/desk/desk.tsx');",
    'src/charts/line.tsx:1: charts imports features, a higher floor: src/features/desk/desk.tsx',
  ),
  plant(
    FLOOR,
    'src/statistics/a.ts',
    "\nexport { b } from '../i18n/b.ts';\nexport const a = 1;",
    'src/statistics/a.ts:2: statistics imports i18n, a room of the same floor: src/i18n/b.ts',
  ),
  plant(
    FLOOR,
    'src/design/button.tsx',
    "export type T = import('../data-access/queries.ts').T;",
    'src/design/button.tsx:1: design imports data-access, a higher floor',
  ),
  plant(
    FLOOR,
    'src/build/pages.ts',
    "import '../main.tsx';",
    'src/build/pages.ts:1: imports the entry src/main.tsx',
  ),
  plant(
    'a feature never imports another feature',
    'src/features/as-of/bar.tsx',
    "import { card } from '../cards/card.tsx';\nexport const bar = card;",
    'src/features/as-of/bar.tsx:1: feature as-of imports feature cards',
  ),
  plant(
    PURE_PACKAGES,
    'src/statistics/now.ts',
    "import { use } from 'react';\nexport const now = use;",
    'src/statistics/now.ts:1: statistics must stay pure and imports react',
  ),
  plant(
    PURE_PACKAGES,
    'src/domain/page.ts',
    "import { createPortal } from 'react-dom/client';\nexport const page = createPortal;",
    'src/domain/page.ts:1: domain must stay pure and imports react-dom/client',
  ),
  plant(
    PURE_BROWSER,
    'src/domain/size.ts',
    'export const size = () => window.innerWidth;',
    'src/domain/size.ts:1: domain must stay pure and uses window',
  ),
  plant(
    PURE_BROWSER,
    'src/statistics/later.ts',
    'export const later = (f: () => void) => globalThis.setTimeout(f, 1);',
    'src/statistics/later.ts:1: statistics must stay pure and uses setTimeout',
  ),
  plant(
    PURE_CLOCK,
    'src/statistics/age.ts',
    'export const age = (then: number) => Date.now() - then;',
    'src/statistics/age.ts:1: statistics must stay pure and uses Date.now',
  ),
  plant(
    PURE_CLOCK,
    'src/domain/today.ts',
    'export const today = () => new Date();',
    'src/domain/today.ts:1: domain must stay pure and uses new Date()',
  ),
  plant(
    PURE_CLOCK,
    'src/domain/parse.ts',
    'export const parse = (text: string) => new Date(text);',
    'src/domain/parse.ts:1: domain must stay pure and uses new Date(…)',
  ),
  plant(
    PURE_CLOCK,
    'src/domain/calendar-date.ts',
    'export const today = () => new Date();',
    'src/domain/calendar-date.ts:1: domain must stay pure and uses new Date()',
  ),
  plant(
    'only charts imports recharts',
    'src/features/desk/desk.tsx',
    "import { Line } from 'recharts';\nexport const line = Line;",
    'src/features/desk/desk.tsx:1: only charts may import recharts',
  ),
  plant(
    NETWORK,
    'src/app/load.ts',
    "export const load = () => fetch('/x');",
    'src/app/load.ts:1: only data-access may use fetch',
  ),
  plant(
    NETWORK,
    'src/statistics/load.ts',
    "export const load = () => window.fetch('/x');",
    'src/statistics/load.ts:1: only data-access may use fetch',
  ),
  plant(
    INTL,
    'src/charts/ticks.ts',
    "export const ticks = new Intl.NumberFormat('en');",
    'src/charts/ticks.ts:1: only i18n may use Intl',
  ),
  plant(
    INTL,
    'src/statistics/words.ts',
    'export const words = (n: number) => n.toLocaleString();',
    'src/statistics/words.ts:1: only i18n may use toLocaleString',
  ),
  plant(
    'src never imports data or tests',
    'src/app/read.ts',
    "import d from '../../data/mosul/datapackage.json';\nexport const read = d;",
    'src/app/read.ts:1: src imports data/mosul/datapackage.json',
  ),
  plant(
    'src never imports data or tests',
    'src/app/read.ts',
    "import { d } from '../../tests/browser.ts';\nexport const read = d;",
    'src/app/read.ts:1: src imports tests/browser.ts',
  ),
  plant(
    MOCKS,
    'src/main.tsx',
    "import { worker } from '../mocks/browser.ts';\nvoid worker;",
    'src/main.tsx:1: imports mocks/browser.ts statically',
  ),
  plant(
    MOCKS,
    'src/app/start.ts',
    "export const start = () => import('../../mocks/browser.ts');",
    'src/app/start.ts:1: only the entry may import mocks: mocks/browser.ts',
  ),
  plant(
    'only the tables of a ledger make ids',
    'src/features/desk/ids.ts',
    "import { proven } from '../../ledger/proven.ts';\nexport const asked = proven('asked');",
    'src/features/desk/ids.ts:1: only a table may call a text an id',
    ['src/ledger/proven.ts', 'export const proven = (cell: string) => cell;'],
  ),
  plant(
    'a script that is loaded later is loaded by loadPart, which tells when it is lost',
    'src/features/desk/save.ts',
    "export const save = async () => (await import('./file.ts')).file();",
    'src/features/desk/save.ts:1: loads ./file.ts without loadPart',
  ),
  plant(
    NODE,
    'src/app/read.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    'src/app/read.ts:1: only build, commands and data-access/node may import node:fs',
  ),
  plant(
    NODE,
    'src/data-access/endpoint.ts',
    "import { read } from './node/folders.ts';\nexport const endpoint = read;",
    'src/data-access/endpoint.ts:1: only build and commands may import src/data-access/node/folders.ts',
  ),
  plant(
    PURE_PACKAGES,
    'src/ledger/files/ledger.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    'src/ledger/files/ledger.ts:1: ledger must stay pure and imports node:fs',
  ),
  plant(
    READABLE,
    'src/i18n/load.ts',
    'export const load = (name: string) => import(`./${name}.ts`);',
    'src/i18n/load.ts:1: import(…) hides what it imports',
  ),
  plant(
    READABLE,
    'src/app/all.ts',
    "export const all = import.meta.glob('../../data/**');",
    'src/app/all.ts:1: import.meta.glob hides what it imports',
  ),
  plant(
    'an import names its file with its extension',
    'tests/domain/a.test.ts',
    "import { a } from '../../src/domain/a';\nvoid a;",
    'tests/domain/a.test.ts:1: import names no file: ../../src/domain/a',
  ),
  plant(NAMES, 'src/domain/utils.ts', 'export const a = 1;', 'src/domain/utils.ts:1: utils.ts does not say'),
  plant(
    NAMES,
    'tests/helpers/page.ts',
    'export const a = 1;',
    'tests/helpers/page.ts:1: helpers does not say',
  ),
  plant(
    NAMES,
    'src/i18n/date-utils.ts',
    'export const a = 1;',
    'src/i18n/date-utils.ts:1: date-utils.ts does not',
  ),
  plant(NAMES, 'src/design/common.module.css', 'a { color: red }', 'common.module.css does not say'),
  plant(
    'an exported name means one thing',
    'src/domain/a.ts',
    'export interface Span { readonly from: string }',
    'src/features/b/b.ts:2: Span is another thing in src/domain/a.ts',
    ['src/features/b/b.ts', 'const own = 1;\nexport const Span = () => own;'],
  ),
  plant(
    'no exported name hides one of the platform',
    'src/domain/a.ts',
    'export const a = 1;\nexport interface Event { readonly id: string }',
    'src/domain/a.ts:2: Event is a name of the browser or the language',
  ),
  plant(
    'no exported name hides one of the platform',
    'src/statistics/a.ts',
    'export type Pick = string;',
    'src/statistics/a.ts:1: Pick is a name of the browser or the language',
  ),
  plant(BARREL, 'src/domain/index.ts', "export * from './a.ts';", 'src/domain/index.ts:1: only passes on'),
  plant(
    BARREL,
    'mocks/all.ts',
    "import { a } from './a.ts';\nexport { a };\nexport { b } from './b.ts';",
    'mocks/all.ts:1: only passes on',
  ),
  plant(DEFAULT, 'src/app/page.tsx', 'export default () => <p />;', 'src/app/page.tsx:1: default export'),
  plant(
    DEFAULT,
    'src/app/vitest.config.ts',
    'export default {};',
    'src/app/vitest.config.ts:1: default export',
  ),
  plant(DEFAULT, 'mocks/a.ts', 'const a = 1;\nexport { a as default };', 'mocks/a.ts:2: default export'),
  plant(
    REPEATED,
    'src/design/box.module.css',
    '.box {\n  color: red;\n  gap: 1rem;\n  margin: 0;\n}',
    'src/features/desk/Card.module.css:2: .card b has the declarations of .box in src/design/box.module.css:1',
    [
      'src/features/desk/Card.module.css',
      '@media (max-width: 9px) {\n  .card b { margin: 0; /* none */ color: red; gap:\n1rem }\n}',
    ],
  ),
  plant(
    LOGICAL,
    'src/design/box.module.css',
    '.box {\n  margin-left: 1rem;\n}',
    'src/design/box.module.css:2: margin-left: 1rem; write margin-inline-start',
  ),
  plant(
    LOGICAL,
    'src/a.css',
    '.b{padding-right:0}',
    'src/a.css:1: padding-right: 0; write padding-inline-end',
  ),
  plant(LOGICAL, 'src/a.css', '.b { color: red; left: 0 }', 'left: 0; write inset-inline-start'),
  plant(LOGICAL, 'src/a.css', '.b { right: 0 }', 'right: 0; write inset-inline-end'),
  plant(LOGICAL, 'src/a.css', '.b { text-align: left }', 'text-align: left; write text-align: start'),
  plant(LOGICAL, 'src/a.css', '.b { float: right }', 'float: right; write float: inline-end'),
  plant(LOGICAL, 'src/a.css', '.b { border-left-color: red }', 'write border-inline-start-color'),
  plant(LOGICAL, 'src/a.css', '.b { border-top-right-radius: 1px }', 'write border-start-end-radius'),
];

/** What no law forbids, though a careless reader of code might think so. */
export const INNOCENT: readonly SourceFile[] = [
  { path: 'src/main.tsx', text: "if (import.meta.env.DEV) await import('../mocks/browser.ts');" },
  {
    path: 'src/domain/a.ts',
    text: 'export const nameOf = (document: { window: string }) => document.window;',
  },
  { path: 'src/domain/b.ts', text: 'export const day = Date.UTC(2017, 5, 29);' },
  {
    path: 'src/domain/calendar-date.ts',
    text: 'export const at = (ms: number) => new Date(ms).toISOString();',
  },
  { path: 'src/i18n/c.ts', text: "export const format = new Intl.NumberFormat('en');" },
  { path: 'src/data-access/d.ts', text: "export const load = () => fetch('/x');" },
  { path: 'src/data-access/node/e.ts', text: "import { join } from 'node:path';\nexport const e = join;" },
  {
    path: 'src/app/f.ts',
    text: '// import x from "../../tests/x.ts"\nexport const f = "new Date() fetch Intl";',
  },
  {
    path: 'src/data-access/s.ts',
    text: 'export const Schema = { parse: () => 1 };\nexport type Schema = ReturnType<typeof Schema.parse>;',
  },
  { path: 'src/claims/t.ts', text: 'export const t = (name: string) => name;\nconst Body = 1;\nvoid Body;' },
  { path: 'src/app/g.ts', text: "export { a } from '../domain/a.ts';\nexport const g = 1;" },
  {
    path: 'src/design/i.css',
    text: '.a { color: red; gap: 0 } .b { color: red; gap: 0 } .c { color: red; gap: 0; margin: 0 }',
  },
  {
    path: 'src/design/h.css',
    text: '/* left: 0 */ .left:hover { content: "right: 0"; transition: left 1s; }',
  },
];
