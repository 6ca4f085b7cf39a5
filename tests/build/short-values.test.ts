import { expect, test } from 'vitest';
import { shortValues } from '../../src/build/short-values.ts';

test('a value that is set once for all is written where it is read', () => {
  const rules = ':root{--fd-space-1:.25rem;--fd-rule:2px}.card{padding:var(--fd-space-1) var(--fd-rule)}';
  expect(shortValues(rules)).toBe(':root{}.card{padding:.25rem 2px}');
});

test('a value that themes, widths or elements change is read by its name, and so is a long one', () => {
  const changed =
    ':root{--fd-pad:2rem}@media (width<=640px){:root{--fd-pad:1rem}}[data-theme]{--fd-ink:#000}.card{--fd-gap:0}' +
    '.card{padding:var(--fd-pad);color:var(--fd-ink);gap:var(--fd-gap)}';
  expect(shortValues(changed)).toBe(
    ':root{--0:2rem}@media (width<=640px){:root{--0:1rem}}[data-theme]{--1:#000}.card{--2:0}' +
      '.card{padding:var(--0);color:var(--1);gap:var(--2)}',
  );
  const inOneWidth = '@media (width<=640px){a{top:0}:root{--fd-pad:1rem}}.card{padding:var(--fd-pad,2rem)}';
  expect(shortValues(inOneWidth)).toBe(
    '@media (width<=640px){a{top:0}:root{--0:1rem}}.card{padding:var(--0,2rem)}',
  );
  const long = ':root{--fd-font:Georgia, Noto Serif, serif}h1{font-family:var(--fd-font)}';
  expect(shortValues(long)).toBe(':root{--0:Georgia, Noto Serif, serif}h1{font-family:var(--0)}');
});

test('a value that none of the rules reads waits for the sheet, and so do those that only it reads', () => {
  const values =
    ':root{--fd-line:light-dark(#ccc,#333);--fd-unread:var(--fd-read-by-it);--fd-read-by-it:2px;--fd-ink:var(--fd-line)}';
  expect(shortValues(`${values}.card{color:var(--fd-ink)}`)).toBe(
    ':root{--0:light-dark(#ccc,#333);--1:var(--0)}.card{color:var(--1)}',
  );
});

test('what elements set themselves keeps its name', () => {
  const rules = '.amount{font-size:calc(1rem*var(--numbers))}';
  expect(shortValues(rules)).toBe(rules);
});
