import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { THEMES } from '../../src/addresses/site.ts';
import { NOTHING_ASKED } from '../../src/features/figures-table/table-address.ts';
import { sourceFiles } from '../architecture/reader.ts';

const top = join(import.meta.dirname, '../..');
const script =
  /<script>([\s\S]*?)<\/script>/.exec(readFileSync(join(top, 'src/index.html'), 'utf8'))?.[1] ?? '';

/** What the script in the page's head makes of an address, before anything else is there. */
function stateOf(search: string): Readonly<Record<string, string>> {
  return run(search).state;
}

function run(search: string) {
  const dataset: Record<string, string> = {};
  const parts = [{ rel: 'prefetch' }];
  const document = { documentElement: { dataset }, title: '', querySelectorAll: () => parts };
  const timers: (() => void)[] = [];
  const listeners: ((event: { target: unknown }) => void)[] = [];
  const idle = () => 0;
  new Function('document', 'location', 'window', 'addEventListener', 'setTimeout', 'setInterval', script)(
    document,
    { search, pathname: '/river/' },
    globalThis,
    (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
    (told: (why: string) => void, _: number, why: string) => timers.push(() => told(why)),
    idle,
  );
  // For the program, which waits as long for what is in the frame.
  const { late: patience } = dataset;
  delete dataset['late'];
  return {
    state: dataset,
    patience,
    parts,
    scriptFails: () => listeners.forEach((listener) => listener({ target: { tagName: 'SCRIPT' } })),
    imageFails: () => listeners.forEach((listener) => listener({ target: { tagName: 'IMG' } })),
    secondsPass: () => timers.forEach((timer) => timer()),
  };
}

test('no view is glimpsed that the address does not ask for: every parameter that a page reads hides the first HTML', () => {
  const read = sourceFiles(top)
    .filter(({ path }) => /^src\/(app|features|addresses)\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\bparameter\('([a-z-]+)'\)/g)].map(([, name = '']) => name));
  const names = new Set([
    ...read,
    ...Object.keys(NOTHING_ASKED),
    'asof',
    'sort',
    'place',
    'population',
    'who',
  ]);
  expect(names.size).toBeGreaterThan(15);
  for (const name of names) expect(stateOf(`?${name}=x`), name).toMatchObject({ awaiting: '', other: '' });
});

test('what stands below the controls is loaded at once where the address asks for another view', () => {
  expect(run('?asof=2017-03-01').parts).toEqual([{ rel: 'modulepreload' }]);
  expect(run('').parts).toEqual([{ rel: 'prefetch' }]);
});

test.each(['', '?fbclid=a', '?utm_source=mail&utm_medium=x', '?theme=dark', '?lang=en', '?ref='])(
  'the first HTML is never hidden for what no page reads: "%s"',
  (search) => {
    expect(stateOf(search)).not.toHaveProperty('awaiting');
  },
);

test('the script in the head sets each theme of the site, and no other', () => {
  for (const theme of THEMES) expect(stateOf(`?theme=${theme}`)).toEqual({ theme });
  expect(stateOf('?theme=pink')).toEqual({});
});

test('a browser that lacks what the program needs is told so, and hides nothing', () => {
  const groupBy = Map.groupBy;
  try {
    Reflect.deleteProperty(Map, 'groupBy');
    expect(stateOf('?asof=2017-03-01')).toEqual({ other: '', lost: 'browser' });
  } finally {
    Map.groupBy = groupBy;
  }
});

test('a program that is late is told, one that cannot be had is told at once and stays so, and one that came is not spoken of', () => {
  const late = run('?asof=2017-03-01');
  expect(Number(late.patience)).toBeGreaterThan(1000);
  late.imageFails();
  expect(late.state).not.toHaveProperty('lost');
  late.secondsPass();
  expect(late.state).toEqual({ other: '', lost: 'slow' });
  late.scriptFails();
  expect(late.state).toMatchObject({ lost: 'script' });
  const gone = run('');
  gone.scriptFails();
  gone.secondsPass();
  expect(gone.state).toEqual({ lost: 'script' });
  const alive = run('');
  alive.state['alive'] = '';
  alive.secondsPass();
  alive.scriptFails();
  expect(alive.state).toEqual({ alive: '' });
});
