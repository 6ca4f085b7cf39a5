import { posix } from 'node:path';
import { physicalProperties } from './logical-css.ts';
import { repeatedRules } from './repeated-css.ts';
import { PLATFORM_NAMES } from './platform-names.ts';
import { type Code, type Import, isStyle, readCode, type SourceFile } from './reader.ts';

/** One place where a law is broken, told as `file:line: what is wrong`. */
export type Fault = string;

export interface Law {
  readonly name: string;
  readonly broken: (code: readonly Code[], files: readonly SourceFile[]) => Fault[];
}

/** The rooms of `src` from the ground up. Code leans on lower floors only; rooms of one floor do not know each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['domain'],
  ['ledger', 'statistics', 'i18n', 'design'],
  ['data-access'],
  ['addresses'],
  ['claims'],
  ['charts', 'maps'],
  ['features'],
  ['briefing'],
  ['app'],
  ['build'],
  ['commands'],
];
const ENTRY = 'src/main.tsx';

/** The room of a file in `src`, or null for the entry and whatever is no room. */
const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));
const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

/** Applies `judge` to every import of the files that `where` picks. */
function eachImport(
  where: (path: string) => boolean,
  judge: (one: Import, from: string) => string | false,
): Law['broken'] {
  return (code) =>
    code
      .filter(({ path }) => where(path))
      .flatMap(({ path, imports }) =>
        imports.flatMap((one) => {
          const wrong = judge(one, path);
          return wrong === false ? [] : [`${path}:${one.line}: ${wrong}`];
        }),
      );
}

/** Applies `judge` to every global name that the files picked by `where` use. */
function eachUse(
  where: (path: string) => boolean,
  judge: (name: string, path: string) => string | false,
): Law['broken'] {
  return (code) =>
    code
      .filter(({ path }) => where(path))
      .flatMap(({ path, uses }) =>
        uses.flatMap(({ name, line }) => {
          const wrong = judge(name, path);
          return wrong === false ? [] : [`${path}:${line}: ${wrong}`];
        }),
      );
}

const inSource = (path: string): boolean => isIn(path, 'src');
const isPure = (path: string): boolean => isIn(path, 'src/domain', 'src/ledger', 'src/statistics');
const runsAtBuild = (path: string): boolean => isIn(path, 'src/build', 'src/commands');
/** What reads files from a disk; nothing that a page loads may know it. */
const ON_DISK = 'src/data-access/node';
const mayUseNode = (path: string): boolean => runsAtBuild(path) || isIn(path, ON_DISK);
const isPackage = (specifier: string, ...names: string[]): boolean =>
  names.some((name) => specifier === name || specifier.startsWith(`${name}/`));

const IMPURE_PACKAGES = [
  'react',
  'react-dom',
  'recharts',
  '@tanstack/react-query',
  'wouter',
  '@lingui/core',
  'msw',
];
const NETWORK = new Set(['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'sendBeacon']);
const BROWSER = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'self',
  'matchMedia',
  'HTMLElement',
  'SVGElement',
  'Element',
  'DOMParser',
  'getComputedStyle',
  'requestAnimationFrame',
  'performance',
  'setTimeout',
  'setInterval',
  'requestIdleCallback',
  'queueMicrotask',
  'process',
  'console',
]);
/** The one file below the formatters that turns day numbers into dates, by UTC arithmetic. */
const CALENDAR = 'src/domain/calendar-date.ts';

const LOADER = 'src/data-access/parts.ts';
/** Name what is loaded, and leave the loading to others; the entry loads what stands in for an endpoint. */
const listsParts = (path: string): boolean =>
  [ENTRY, 'src/app/pages.ts'].includes(path) ||
  /^src\/i18n\/(?:languages|[a-z]{2}\/page-sets)\.ts$/.test(path) ||
  /^src\/charts\/kinds\/[^/]+\/kind\.ts$/.test(path);

/** What the test runner loads by its path and reads the default export of. */
const isConfiguration = (path: string): boolean =>
  isIn(path, 'tests/mutants') && /\/(?:vitest\.config|one-run)\.ts$/.test(path);

const VAGUE = /^(utils?|helpers?|common|shared|misc)$|[-.](utils?|helpers?|misc)$/i;

export const LAWS: readonly Law[] = [
  {
    name: 'every file can be parsed',
    broken: (code) =>
      code.flatMap(({ path, unparsed }) =>
        unparsed ? [`${path}:${unparsed.line}: cannot be parsed: ${unparsed.name}`] : [],
      ),
  },
  {
    name: 'every file of src is in a room or is the entry',
    broken: (code) =>
      code
        .filter(({ path }) => inSource(path) && path !== ENTRY && !/^src\/[^/]+\.d\.ts$/.test(path))
        .filter(({ path }) => floorOf(roomOf(path) ?? '') < 0)
        .map(({ path }) => `${path}:1: is in no room; the rooms are ${FLOORS.flat().join(', ')}`),
  },
  {
    name: 'a file imports only from lower floors or its own room',
    broken: eachImport(
      (path) => inSource(path) && path !== ENTRY,
      ({ target }, from) => {
        if (!target || !inSource(target)) return false;
        if (target === ENTRY) return `imports the entry ${ENTRY}`;
        const [own, other] = [roomOf(from) ?? '', roomOf(target) ?? ''];
        if (own === other || floorOf(other) < floorOf(own)) return false;
        return floorOf(other) === floorOf(own)
          ? `${own} imports ${other}, a room of the same floor: ${target}`
          : `${own} imports ${other}, a higher floor: ${target}`;
      },
    ),
  },
  {
    name: 'a feature never imports another feature',
    broken: eachImport(
      (path) => isIn(path, 'src/features'),
      ({ target }, from) => {
        const feature = (path: string): string | undefined => /^src\/features\/([^/]+)/.exec(path)?.[1];
        const [own, other] = [feature(from), target ? feature(target) : undefined];
        return other !== undefined && other !== own && `feature ${own} imports feature ${other}`;
      },
    ),
  },
  {
    name: 'domain, ledger and statistics know no React and no other framework',
    broken: eachImport(isPure, ({ specifier }, from) => {
      if (!isPackage(specifier, ...IMPURE_PACKAGES) && !specifier.startsWith('node:')) return false;
      return `${roomOf(from)} must stay pure and imports ${specifier}`;
    }),
  },
  {
    name: 'domain, ledger and statistics know no browser',
    broken: eachUse(
      isPure,
      (name, path) => BROWSER.has(name) && `${roomOf(path)} must stay pure and uses ${name}`,
    ),
  },
  {
    name: 'domain, ledger and statistics know no clock',
    broken: eachUse(isPure, (name, path) => {
      if (!/\bDate\b/.test(name) || name === 'Date.UTC') return false;
      return (
        !(name === 'new Date(…)' && path === CALENDAR) && `${roomOf(path)} must stay pure and uses ${name}`
      );
    }),
  },
  {
    name: 'only charts imports recharts',
    broken: eachImport(
      (path) => inSource(path) && !isIn(path, 'src/charts'),
      ({ specifier }) => isPackage(specifier, 'recharts') && 'only charts may import recharts',
    ),
  },
  {
    name: 'only data-access reaches the network',
    broken: eachUse(
      (path) => inSource(path) && !isIn(path, 'src/data-access'),
      (name) => NETWORK.has(name) && `only data-access may use ${name}`,
    ),
  },
  {
    name: 'only i18n uses Intl',
    broken: eachUse(
      (path) => inSource(path) && !isIn(path, 'src/i18n'),
      (name) => /^(Intl|toLocale\w+|localeCompare)$/.test(name) && `only i18n may use ${name}`,
    ),
  },
  {
    name: 'src never imports data or tests',
    broken: eachImport(
      inSource,
      ({ target }) => target !== null && isIn(target, 'data', 'tests') && `src imports ${target}`,
    ),
  },
  {
    name: 'only the entry imports mocks, dynamically',
    broken: eachImport(inSource, ({ target, dynamic }, from) => {
      if (!target || !isIn(target, 'mocks') || (from === ENTRY && dynamic)) return false;
      return from === ENTRY
        ? `imports ${target} statically, so that it would ship`
        : `only the entry may import mocks: ${target}`;
    }),
  },
  {
    name: 'only the tables of a ledger make ids',
    broken: eachImport(
      (path) => inSource(path) && !isIn(path, 'src/ledger/tables'),
      ({ target }) => target === 'src/ledger/proven.ts' && 'only a table may call a text an id',
    ),
  },
  {
    name: 'a script that is loaded later is loaded by loadPart, which tells when it is lost',
    broken: (code) =>
      code
        .filter(({ path }) => inSource(path) && !runsAtBuild(path) && !listsParts(path))
        .filter(({ imports }) => imports.every(({ target }) => target !== LOADER))
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ dynamic, typeOnly }) => dynamic && !typeOnly)
            .map(({ line, specifier }) => `${path}:${line}: loads ${specifier} without loadPart`),
        ),
  },
  {
    name: 'only build, commands and the reader of folders use Node, and no page reaches them',
    broken: eachImport(
      (path) => inSource(path) && !mayUseNode(path),
      ({ specifier, target }) =>
        specifier.startsWith('node:')
          ? `only build, commands and data-access/node may import ${specifier}`
          : target !== null && isIn(target, ON_DISK) && `only build and commands may import ${target}`,
    ),
  },
  {
    name: 'every import can be read from the text',
    broken: (code) =>
      code
        .filter(({ path }) => inSource(path) && !runsAtBuild(path))
        .flatMap(({ path, unreadable }) =>
          unreadable.map(({ name, line }) => `${path}:${line}: ${name} hides what it imports`),
        ),
  },
  {
    name: 'an import names its file with its extension',
    broken: eachImport(
      () => true,
      ({ target, specifier }) =>
        target !== null && posix.extname(target) === '' && `import names no file: ${specifier}`,
    ),
  },
  {
    name: 'no vague names',
    broken: (_code, files) =>
      files.flatMap(({ path }) => {
        const vague = path
          .split('/')
          .find((part) => VAGUE.test(part.replace(/(\.(module|browser|test|d))*\.\w+$/, '')));
        return vague === undefined ? [] : [`${path}:1: ${vague} does not say what is in it`];
      }),
  },
  {
    name: 'an exported name means one thing',
    broken: (code) => {
      const meanings = new Map<string, string>();
      return code
        .filter(({ path }) => inSource(path))
        .flatMap(({ path, declares }) =>
          declares.flatMap(({ name, exported, line }) => {
            const other = meanings.get(name) ?? path;
            if (exported) meanings.set(name, other);
            // A schema and the type that it parses to are one thing.
            return exported && other !== path
              ? [`${path}:${line}: ${name} is another thing in ${other}`]
              : [];
          }),
        );
    },
  },
  {
    name: 'no exported name hides one of the platform',
    broken: (code) =>
      code
        .filter(({ path }) => inSource(path))
        .flatMap(({ path, declares }) =>
          declares
            .filter(({ name, exported }) => exported && PLATFORM_NAMES.has(name))
            .map(({ name, line }) => `${path}:${line}: ${name} is a name of the browser or the language`),
        ),
  },
  {
    name: 'no barrel files',
    broken: (code) =>
      code
        .filter(({ barrel }) => barrel)
        .map(({ path }) => `${path}:1: only passes on what other files export; import those files`),
  },
  {
    name: 'no default exports outside configuration',
    broken: (code) =>
      code
        .filter(({ path }) => !isConfiguration(path))
        .flatMap(({ path, defaults }) =>
          defaults.map((line) => `${path}:${line}: default export; give it a name`),
        ),
  },
  {
    name: 'no body of a style rule of three or more declarations stands twice',
    broken: (_code, files) =>
      repeatedRules(files.filter(({ path }) => isStyle(path) && inSource(path))).map(
        ({ again, first }) =>
          `${again.path}:${again.line}: ${again.selector} has the declarations of ${first.selector} in ${first.path}:${first.line}`,
      ),
  },
  {
    name: 'styles use logical properties only',
    broken: (_code, files) =>
      files
        .filter(({ path }) => isStyle(path))
        .flatMap(({ path, text }) =>
          physicalProperties(text).map(
            ({ line, found, instead }) => `${path}:${line}: ${found}; write ${instead}`,
          ),
        ),
  },
];

/** All faults of all laws, in the order of the laws. */
export function faultsOf(files: readonly SourceFile[]): { law: string; fault: Fault }[] {
  const code = readCode(files);
  return LAWS.flatMap(({ name, broken }) => broken(code, files).map((fault) => ({ law: name, fault })));
}
