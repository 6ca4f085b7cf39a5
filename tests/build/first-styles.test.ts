import { expect, test } from 'vitest';
import { firstStyles } from '../../src/build/first-styles.ts';

const SHEET =
  '.card{color:red}.card[data-tone=doubt]{color:blue}.dialog{color:green}.card:hover{color:pink}' +
  '@media print{.card{color:black}.dialog{color:black}}:root[data-theme=dark]{color:white}.panel:has(input:checked) p{display:none}';

test('a page brings the rules of its own elements, and those for themes and choices', async () => {
  const styles = await firstStyles(SHEET, '<p class="card">980</p>');
  expect(styles).toContain('.card{color:red}');
  expect(styles).toContain('[data-theme=dark]');
  expect(styles).toContain(':checked');
  expect(styles).not.toContain('.dialog');
  expect(styles).not.toContain('[data-tone=doubt]');
});

test('paper, and what a reader points at, waits for the sheet', async () => {
  const styles = await firstStyles(SHEET, '<p class="card">980</p>');
  expect(styles).toContain('.card{color:red}');
  expect(styles).not.toMatch(/print|:hover|pink|black/);
});

test('a value that none of the rules reads waits for the sheet, and so do those that only it reads', async () => {
  const values =
    ':root{--fd-line:#ccc;--fd-unread:var(--fd-read-by-it);--fd-read-by-it:2px;--fd-ink:var(--fd-line)}';
  const styles = await firstStyles(`${values}.card{color:var(--fd-ink)}`, '<p class="card">980</p>');
  expect(styles).toContain('--fd-ink:var(--fd-line)');
  expect(styles).toContain('--fd-line:#ccc');
  expect(styles).not.toMatch(/unread|read-by-it/);
});

test('what a wall is drawn by waits for its program', async () => {
  const styles = await firstStyles(
    `${SHEET}[data-screen=briefing][data-theme=dark]{color:grey}`,
    '<p class="card"></p>',
  );
  expect(styles).not.toContain('data-screen');
  expect(styles).toContain('[data-theme=dark]');
});
