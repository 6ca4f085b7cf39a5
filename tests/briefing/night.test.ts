import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const tokens = readFileSync(join(src, 'design/tokens.css'), 'utf8');
const screen = readFileSync(join(src, 'briefing/Screen.module.css'), 'utf8');
const dark = /\[data-screen='briefing'\]\[data-theme='dark'\] \{([^}]*)\}/.exec(tokens)?.[1] ?? '';
const brightness = Number(/\.night[^}]*brightness\(([\d.]+)\)/.exec(screen)?.[1]);

function luminance(token: string): number {
  const hex = new RegExp(`--fd-${token}: #(\\w{6})`).exec(dark)?.[1] ?? '';
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
    const share = (Number.parseInt(hex.slice(at, at + 2), 16) / 255) * brightness;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('a screen dimmed for the night still has text of seven to one', () => {
  expect(brightness).toBeLessThan(0.9);
  expect((luminance('ink') + 0.05) / (luminance('ground') + 0.05)).toBeGreaterThanOrEqual(7);
  expect(screen).toMatch(/\.night[^}]*--fd-ink-2: var\(--fd-ink\);\s*--fd-ink-3: var\(--fd-ink\);/);
});
