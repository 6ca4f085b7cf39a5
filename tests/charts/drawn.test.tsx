import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderDrawings } from '../../src/build/stills.tsx';
import { EXAMPLES } from './drawn/examples.ts';
import { plainSvg } from './drawn/plain-svg.ts';

const examples = EXAMPLES.flatMap((group) => Object.entries(group.examples));
const charts = examples.flatMap(([name, { drawing }]) =>
  'model' in drawing ? [[name, drawing] as const] : [],
);
const drawn = await renderDrawings(new Map(charts));

describe('a drawn chart', () => {
  test.for(charts)('%s is the one that was stored', async ([name]) => {
    await expect(plainSvg(drawn.get(name) ?? '')).toMatchFileSnapshot(`drawn/stored/${name}.svg`);
  });

  test('has a name of its own, and no drawing stays stored whose example is gone', () => {
    const names = examples.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const stored = readdirSync(join(import.meta.dirname, 'drawn/stored'));
    expect(stored.filter((file) => !names.includes(file.replace(/\.svg$/, '')))).toEqual([]);
  });

  test('is small, and holds nothing that only a live chart needs', () => {
    for (const [name] of charts) {
      const still = drawn.get(name) ?? '';
      expect(brotliCompressSync(still).length, name).toBeLessThan(4096);
      expect(still, name).not.toMatch(/recharts|tabindex|style=|NaN|Infinity|undefined/);
      expect(still.match(/ (d|x|y|[xy][12]|c[xy]|transform)="[^"]*\.\d\d/g), name).toBeNull();
    }
  });
});
