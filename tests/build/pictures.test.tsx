import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type PictureModel, pictureModel } from '../../src/build/pictures/picture-model.ts';
import { QuestionPicture } from '../../src/build/pictures/QuestionPicture.tsx';
import { png } from '../../src/build/pictures/raster.ts';
import { fitted, type Run, widthOf, wrap } from '../../src/build/pictures/type.ts';
import { speakerName } from '../../src/claims/speaker-name.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english as words } from '../i18n/every-word.ts';
import { mosul } from '../features/shipped-desk.ts';

const view = asOfView(mosul, mosul.opensAsOf);
const models = [...mosul.questions.values()].map(
  (question) => [question, pictureModel(view, question, words)] as const,
);
const svgOf = (model: PictureModel) => renderToStaticMarkup(<QuestionPicture model={model} />);

const leading = models.flatMap(([question, model]) => {
  const claim = answer(view, question).headline?.claim;
  return claim ? [{ id: question.id, claim, model }] : [];
});

it('every picture names its number with qualifier, speaker, day, source and the day it was published', () => {
  expect(leading.length).toBeGreaterThan(20);
  for (const { id, claim, model } of leading) {
    const { figure } = claim;
    const { lead, foot } = model;
    const { quantity, source } = figure;
    const said = quantity.kind === 'range' ? [quantity.low, quantity.high] : [];
    const amount = lead?.amount.map(({ text }) => text).join(' ');
    expect(amount, id).toContain(
      quantity.kind === 'qualified' ? words.t(`quantities.${quantity.qualifier}`) : '',
    );
    for (const value of said) expect(amount, id).toContain(words.number(value));
    expect(lead?.speaker, id).toBe(speakerName(figure, words));
    expect(lead?.when, id).toMatch(/\d{4}/);
    expect(foot.sources, id).toContain(source.publisher);
    expect(foot.sources, id).toContain(words.date(figure.published!, 'day-month'));
    expect(foot.sources, id).toMatch(/\d{4}(?: \(date inferred\))?$/);
    expect(foot.asOf, id).toContain(words.date(view.day));
  }
});

it('where nothing leads the picture says so, and shows no number', () => {
  const without = models.filter(([question]) => answer(view, question).headline === null);
  expect(without.length).toBeGreaterThan(1);
  for (const [question, { lead, other, none }] of without) {
    expect([lead, other], question.id).toEqual([null, null]);
    expect(none[0], question.id).toMatch(/^No figure/);
  }
});

it('a picture is 1200 by 675 pixels, and the same each time it is drawn', () => {
  const [, model] = models[0]!;
  const first = png(svgOf(model));
  expect([first.bytes.readUInt32BE(16), first.bytes.readUInt32BE(20)]).toEqual([1200, 675]);
  const again = png(svgOf(model));
  expect(again.hash).toBe(first.hash);
  expect(again.bytes.equals(first.bytes)).toBe(true);
});

/** The lowest edge of what is drawn in the middle, and the upper edge of the foot, in pixels. */
function edges(svg: string): { readonly middle: number; readonly foot: number } {
  const foot = Number(
    /<g transform="translate\(56 ([\d.]+)\)"><g transform="translate\(0 0\)"><rect/.exec(svg)?.[1],
  );
  const middle = svg.slice(0, svg.lastIndexOf(`<g transform="translate(56 ${foot})">`));
  const tops = [...middle.matchAll(/translate\(0 ([\d.]+)\)/g)].map(([, top]) => Number(top));
  return { middle: 48 + Math.max(...tops), foot };
}

it('words of any length leave the number whole and stay above the foot', () => {
  const lead = models.find(([, model]) => model.lead && model.other)?.[1];
  if (!lead?.lead || !lead.other) throw new Error('No question has two claims.');
  const long = 'Very long words about unreasonably far places '.repeat(4);
  const svg = svgOf({
    ...lead,
    question: long,
    counted: long,
    lead: { ...lead.lead, speaker: long, via: `via ${long}` },
    other: { ...lead.other, speaker: long },
  });
  const { middle, foot } = edges(svg);
  expect(foot).toBeGreaterThan(400);
  expect(middle).toBeLessThan(foot);
});

it('a line is made smaller before it is broken, and no word is lost', () => {
  const run: Run = { face: 'text', size: 40, fill: '#000', text: 'Government of the wide river valley' };
  const whole = widthOf([run]);
  expect(fitted([run], whole)).toEqual([[run]]);
  const [smaller] = fitted([run], whole * 0.9);
  expect(widthOf(smaller!)).toBeLessThanOrEqual(whole * 0.9 + 0.01);
  const lines = wrap([run], whole / 2);
  expect(lines.length).toBe(3);
  expect(
    lines
      .flat()
      .map(({ text }) => text)
      .join(''),
  ).toBe(run.text);
  for (const line of lines)
    expect(widthOf(line.map((each) => ({ ...each, text: each.text.trimEnd() })))).toBeLessThan(whole / 2);
});
