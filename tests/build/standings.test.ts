import { expect, test } from 'vitest';
import { Standings } from '../../src/build/standings.ts';

const SHEET =
  '.row+.last{color:red}[data-figure]{color:blue}[data-way=link]{color:green}p>[lang|=ar]{color:black}';

const standings = (...pages: readonly string[]) => {
  const seen = new Standings(SHEET);
  return pages.map((page) => seen.newIn(page));
};

test('a page that says in other words what one before said has nothing new', () => {
  const of = (figure: string) =>
    `<p class="row"><data data-figure="${figure}" value="${figure}">${figure}</data></p>`;
  expect(standings(of('980'), of('6000'))).toEqual([
    '<p class="row"><data data-figure="980" value="980"></data></p>',
    '',
  ]);
});

test.each([
  ['another class', '<p class="row odd"></p>'],
  ['an attribute that rules ask for', '<p class="row" data-figure="a"></p>'],
  ['a value that rules ask for', '<p class="row" data-way="link"></p>'],
  ['a value of which rules ask for a part', '<p class="row" lang="ar-SY"></p>'],
  ['another element around it', '<div><p class="row"></p></div>'],
  ['another element before it', '<p class="last"></p><p class="row"></p>'],
  ['an element that comes last where none did', '<ul><li></li></ul>'],
])('a page with %s is looked at', (_, page) => {
  const [, , new_] = standings(
    '<p class="row"></p><p class="last"></p>',
    '<ul><li></li><li></li></ul>',
    page,
  );
  expect(new_).not.toBe('');
});

test('a value that no rule asks for is no news', () => {
  const [, second] = standings('<p class="row" data-way="data"></p>', '<p class="row" data-way="line"></p>');
  expect(second).toBe('');
});

test('what brings nothing new beside what does stays as an empty element', () => {
  const plain = '<li class="row"><b>1</b></li>';
  const [, second] = standings(
    `<ul>${plain}${plain}</ul>`,
    `<ul>${plain}<li class="last"><b>2</b></li></ul>`,
  );
  expect(second).toBe('<ul><li class="row"></li><li class="last"><b></b></li></ul>');
});
