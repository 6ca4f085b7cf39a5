import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Chip } from '../../src/design/Chip.tsx';
import { Segments } from '../../src/design/Segments.tsx';
import { Shape } from '../../src/design/Shape.tsx';
import { SPEAKER_KINDS } from '../../src/domain/source.ts';

const inside = (markup: string) =>
  markup.replace(/^<svg[^>]*>|<\/svg>$/g, '').replaceAll(/ class="[^"]*"/g, '');

test('each kind of speaker has a shape of its own, so that colour is never needed', () => {
  const shapes = SPEAKER_KINDS.map((kind) => inside(renderToStaticMarkup(<Shape kind={kind} />)));
  expect(new Set(shapes).size).toBe(SPEAKER_KINDS.length);
});

test('a hollow shape keeps its form', () => {
  for (const kind of SPEAKER_KINDS.filter((each) => each !== 'media')) {
    const [full, hollow] = [false, true].map((old) =>
      inside(renderToStaticMarkup(<Shape kind={kind} hollow={old} />)),
    );
    expect(hollow).toBe(full);
  }
});

test('a state is told by a glyph and a word', () => {
  const markup = renderToStaticMarkup(<Chip tone="attention" icon="not-equal" label="1 disputed" />);
  expect(markup).toContain('<svg');
  expect(markup).toContain('1 disputed');
});

test('the two-way switch is made of radio buttons of one name, the first of them chosen', () => {
  const segments = [
    { value: 'chart', label: 'Chart' },
    { value: 'table', label: 'Table' },
  ];
  const markup = renderToStaticMarkup(<Segments label="Show as" name="killed" segments={segments} />);
  expect(markup.match(/type="radio" name="killed"/g)).toHaveLength(2);
  expect(markup).toMatch(/checked="" value="chart"|value="chart" checked=""/);
  expect(markup.match(/checked=""/g)).toHaveLength(1);
});

const tokens = readFileSync(join(import.meta.dirname, '../../src/design/tokens.css'), 'utf8');

/** The three colours of each token that has them, by theme. */
const VALUES =
  /(--fd-[a-z0-9-]+):\s*var\(--fd-contrast, (#\w{6})\) var\(--fd-plain, light-dark\((#\w{6}), (#\w{6})\)\)/g;
const palettes = { contrast: 2, light: 3, dark: 4 } as const;

function colours(theme: keyof typeof palettes): Map<string, string> {
  return new Map([...tokens.matchAll(VALUES)].map((match) => [match[1]!, match[palettes[theme]]!]));
}

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const [red, green, blue] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  });
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

test.each(['light', 'dark', 'contrast'] as const)(
  'text and marks can be told from every ground in the theme "%s"',
  (theme) => {
    const palette = colours(theme);
    for (const ground of ['--fd-surface', '--fd-ground', '--fd-sunken']) {
      const on = (name: string) => contrast(palette.get(name)!, palette.get(ground)!);
      for (const text of ['--fd-ink', '--fd-ink-2', '--fd-ink-3', '--fd-link'])
        expect(on(text), text).toBeGreaterThan(4.5);
      const speakers = [...palette.keys()].filter((name) => /^--fd-who-[a-z]+$/.test(name));
      expect(speakers).toHaveLength(SPEAKER_KINDS.length);
      for (const name of speakers) expect(on(name), name).toBeGreaterThan(3);
    }
    for (const state of ['attn', 'settled', 'fault']) {
      expect(contrast(palette.get(`--fd-${state}-ink`)!, palette.get(`--fd-${state}-wash`)!)).toBeGreaterThan(
        7,
      );
    }
  },
);
