import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EXAMPLES } from './drawn/examples.ts';
import { plainSvg } from './drawn/plain-svg.ts';

/* Apart from charts, which a library draws in seconds: marks, and the room that labels have. */

const plain = EXAMPLES.flatMap(({ examples }) => Object.entries(examples)).flatMap(([name, { drawing }]) =>
  'svg' in drawing ? [[name, drawing.svg] as const] : [],
);

test.for(plain)('the drawing %s is the one that was stored', async ([name, svg]) => {
  await expect(plainSvg(renderToStaticMarkup(svg))).toMatchFileSnapshot(`drawn/stored/${name}.svg`);
});
