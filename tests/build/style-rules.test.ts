import { expect, it } from 'vitest';
import { StyleRules, stylesIn } from '../../src/build/style-rules.ts';

it('styles of elements become rules, one for each distinct style, and what they say stays', () => {
  const pages = [
    '<i class="bar" style="inset-inline-start:3%"></i><b style="--at:50%">Say style="x"</b>',
    '<i style="inset-inline-start:3%"></i><p style="font-family:&quot;A&quot;"></p>',
  ];
  const rules = new StyleRules();
  for (const page of pages) rules.add(stylesIn(page));
  expect(pages.map((page) => rules.namedIn(page))).toEqual([
    '<i class="bar" data-style="0"></i><b data-style="1">Say style="x"</b>',
    '<i data-style="0"></i><p data-style="2"></p>',
  ]);
  expect(rules.text()).toBe(
    '#root [data-style="0"]{inset-inline-start:3%}#root [data-style="1"]{--at:50%}' +
      '#root [data-style="2"]{font-family:"A"}',
  );
});

it('a page with a style that was never named is not written without it', () => {
  expect(() => new StyleRules().namedIn('<i style="color:red"></i>')).toThrow('color:red');
});
