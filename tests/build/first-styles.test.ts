import { expect, test } from 'vitest';
import { firstStyles } from '../../src/build/first-styles.ts';

const SHEET =
  '.card{color:red}.card[data-tone=doubt]{color:blue}.dialog{color:green}.card:hover{color:pink}' +
  '@media print{.card{color:black}.dialog{color:black}}:root[data-theme=dark]{color:white}.panel:has(input:checked) p{display:none}';

test('a page brings the rules of its own elements, and those for themes and choices', async () => {
  const styles = await firstStyles(SHEET, '<div class="panel"><p class="card">980</p></div>');
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

test('rules for choices and themes come where there is something to choose, rules for a direction where it is the site’s', async () => {
  const others =
    '.list:has(input:checked) p{color:teal}[data-theme=dark] .list{color:snow}[dir=rtl] .card{left:0}[dir=ltr] .card{right:0}';
  const styles = await firstStyles(others, '<p class="card">980</p>');
  expect(styles).toBe('[dir=ltr] .card{right:0}');
});

test('what a wall is drawn by waits for its program', async () => {
  const styles = await firstStyles(
    `${SHEET}[data-screen=briefing][data-theme=dark]{color:grey}`,
    '<p class="card"></p>',
  );
  expect(styles).not.toContain('data-screen');
  expect(styles).toContain('[data-theme=dark]');
});
