import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DayTickMark } from '../../src/charts/axes.tsx';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import { displaced } from './drawn/displaced.ts';

const plot = timePlot(displaced, { width: 324, height: 280 });
const edge = plot.right + plot.farWidth;

const texts = (at: number) =>
  renderToStaticMarkup(<DayTickMark x={at} plot={plot} name={{ month: 'Jan', year: '2018' }} />);

it('keeps the year of a last month inside the drawing and under that month, not under the one before', () => {
  const markup = texts(edge - 26);
  expect(markup).toContain('Jan');
  expect(markup).toMatch(new RegExp(`text-anchor="end" x="${edge}"[^>]*>2018`));
});

it('leaves out the year of a month that has no room for its name', () => {
  expect(texts(edge - 8)).not.toMatch(/Jan|2018/);
});
