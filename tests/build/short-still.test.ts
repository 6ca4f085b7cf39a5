import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortPath, shortStill } from '../../src/build/short-still.ts';

const STORED = join(import.meta.dirname, '../charts/drawn/stored');
const stills = readdirSync(STORED).map((file) =>
  readFileSync(join(STORED, file), 'utf8').replaceAll(/\n\s*/g, ''),
);
const pathsOf = (markup: string) => [...markup.matchAll(/ d="([^"]*)"/g)].map(([, path = '']) => path);
const isStraight = (path: string) => /^[MLHVZmlhvz\d\s.,-]*$/.test(path);

/** Every place a pen comes through: each tenth of a pixel of levels and uprights, of slants their ends; where it is lifted. */
function waysOf(path: string): string {
  const places: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const go = (toX: number, toY: number) => {
    const [right, down] = [Math.round(toX) - x, Math.round(toY) - y];
    const steps = right === 0 || down === 0 ? Math.abs(right + down) : 1;
    for (let step = 1; step <= steps; step += 1)
      places.push(`${x + (right / steps) * step} ${y + (down / steps) * step}`);
    [x, y] = [x + right, y + down];
  };
  const put = (toX: number, toY: number) => {
    [x, y] = [Math.round(toX), Math.round(toY)];
    [startX, startY] = [x, y];
    places.push(`at ${x} ${y}`);
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map((text) => Number(text) * 10);
    const [a = 0, b = 0] = numbers;
    if (command === 'M') put(a, b);
    else if (command === 'm') put(x + a, y + b);
    else if (command === 'L') go(a, b);
    else if (command === 'l')
      for (let at = 0; at < numbers.length; at += 2) go(x + numbers[at]!, y + numbers[at + 1]!);
    else if (command === 'H') go(a, y);
    else if (command === 'h') go(x + a, y);
    else if (command === 'V') go(x, a);
    else if (command === 'v') go(x, y + a);
    else {
      places.push('closed');
      [x, y] = [startX, startY];
    }
  }
  return places.join(', ');
}

test('a still in fewer bytes has the same paths, to a tenth of a pixel, in every stored drawing', () => {
  for (const still of stills) {
    const short = shortStill(still);
    expect(short.length).toBeLessThanOrEqual(still.length);
    const ways = (path: string) => (isStraight(path) ? waysOf(path) : path);
    const paths = pathsOf(still);
    expect(paths.map((path) => ways(shortPath(path)))).toEqual(paths.map(ways));
  }
});

test('level lines that follow one another become one path, others stay', () => {
  const level = (y: number, name = 'grid') => `<line class="${name}" x1="59" y1="${y}" x2="528" y2="${y}"/>`;
  expect(shortStill(`<svg>${level(270)}${level(221.2)}${level(30, 'axis')}</svg>`)).toBe(
    `<svg><path class="grid" d="M59 270h469m-469-48.8h469"/>${level(30, 'axis')}</svg>`,
  );
  const slanted = '<line class="leader" x1="1" y1="2" x2="3" y2="4"/>';
  expect(shortStill(slanted + slanted)).toBe(slanted + slanted);
});

test('ticks of an axis become one path, their names stay', () => {
  const tick = (x: number, name: string) =>
    `<path class="axis" d="M${x} 270v5"/><text x="${x + 2}">${name}</text>`;
  expect(shortStill(`<svg>${tick(70, 'Oct')}${tick(109.3, 'Nov')}</svg>`)).toBe(
    '<svg><path class="axis" d="M70 270v5m39.3-5v5"/><text x="72">Oct</text><text x="111.3">Nov</text></svg>',
  );
});

test('a wash goes back along its base in one step, and a corner where a pen turns back stays', () => {
  expect(shortPath('M10,50L20,50L20,40L20,90L20,90L15,90L10,90Z')).toBe('M10 50h10v-10v50h-10z');
  expect(shortPath('M0 0H9H4')).toBe('M0 0h9h-5');
});

test('a path that lost a corner, or leads elsewhere, is found', () => {
  expect(waysOf('M0 0h9v3h2')).not.toBe(waysOf('M0 0h11v3'));
  expect(waysOf('M0 0l9 3')).not.toBe(waysOf('M0 0l9 3.1'));
});
