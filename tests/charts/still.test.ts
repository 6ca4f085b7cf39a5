import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/charts/fingerprint.ts';
import { stillOf } from '../../src/charts/still.ts';
import { readHtml } from '../setup/read-html.ts';
import { killed } from './drawn/killed.ts';

/** What a still keeps of some markup that was drawn. */
function kept(markup: string): string {
  const svg = readHtml(`<svg>${markup}</svg>`).querySelector('svg')!;
  const still = stillOf(svg, killed, { width: 10, height: 20 });
  const [, open, inside] = /^(<svg[^>]*>)(.*)<\/svg>$/.exec(still) ?? [];
  expect(open).toBe(
    `<svg viewBox="0 0 10 20" data-model="${fingerprintOf(killed)}" direction="${killed.direction}">`,
  );
  return inside ?? '';
}

test('a still keeps what places and names things, rounded to tenths, and leaves out what is nought anyway', () => {
  expect(kept('<rect x="0" y="1.26" width="20.04" height="-3.25" role="img" fill="red"/>')).toBe(
    '<rect y="1.3" width="20" height="-3.2"/>',
  );
  expect(kept('<circle cx="0" cy="4" r="0"/>')).toBe('<circle cy="4" r="0"/>');
  expect(kept('<path d="M0,.04L1.25,2"/>')).toBe('<path d="M0,0L1.3,2"/>');
  expect(kept('<text x="1" text-anchor="end">a &lt; b &amp; "c"</text>')).toBe(
    '<text x="1" text-anchor="end">a &lt; b &amp; &quot;c&quot;</text>',
  );
});

test('neither measures that lines, paths and groups do not have, nor the classes of a library', () => {
  expect(kept('<line x1="1" x2="2" y1="3" y2="4" x="5" y="6" width="7" height="8"/>')).toBe(
    '<line x1="1" x2="2" y1="3" y2="4"/>',
  );
  expect(kept('<path d="M1,1" cx="5" cy="6" width="7"/>')).toBe('<path d="M1,1"/>');
  expect(kept('<g transform="translate(1.06,2)" width="7"><rect class="recharts-bar bar xAxis"/></g>')).toBe(
    '<g transform="translate(1.1,2)"><rect class="bar"/></g>',
  );
  expect(kept('<rect class="recharts-bar yAxis" width="1"/>')).toBe('<rect width="1"/>');
});

test('nor groups that say nothing, nor titles and definitions', () => {
  expect(kept('<g><g class="recharts-layer"><rect width="1"/></g></g><g class="own"></g>')).toBe(
    '<rect width="1"/>',
  );
  expect(
    kept('<title>t</title><desc>d</desc><defs><rect width="1"/></defs><g class="own"><rect width="1"/></g>'),
  ).toBe('<g class="own"><rect width="1"/></g>');
});
