import { expect, it } from 'vitest';
import { stylesAsRules } from '../../src/build/style-rules.ts';

it('styles of elements become rules, one for each distinct style, and what they say stays', () => {
  const { pages, rules } = stylesAsRules([
    {
      name: 'one',
      html: '<i class="bar" style="inset-inline-start:3%"></i><b style="--at:50%">Say style="x"</b>',
    },
    { name: 'two', html: '<i style="inset-inline-start:3%"></i><p style="font-family:&quot;A&quot;"></p>' },
  ]);
  expect(pages).toEqual([
    { name: 'one', html: '<i class="bar" data-style="0"></i><b data-style="1">Say style="x"</b>' },
    { name: 'two', html: '<i data-style="0"></i><p data-style="2"></p>' },
  ]);
  expect(rules).toBe(
    '#root [data-style="0"]{inset-inline-start:3%}#root [data-style="1"]{--at:50%}' +
      '#root [data-style="2"]{font-family:"A"}',
  );
});
