import { expect, it } from 'vitest';
import { PRESETS } from '../../src/briefing/builder/presets.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, placeOf, question, scope } from '../ledgers/small-ledger.ts';

const claim = (id: string, by: string) =>
  figure({ id, by, quantity: exactly(id.length), time: onDay('2017-06-10') });
const asked = [
  question({ id: 'small', order: 1, lead: false }),
  question({ id: 'first', order: 2, charts: [] }),
  question({ id: 'second', order: 3, charts: ['time'] }),
  question({ id: 'third', order: 4, charts: ['time'] }),
  question({ id: 'fourth', order: 5 }),
];
const view = asOfView(
  ledger({
    figures: [claim('one', 'agency'), claim('another', 'ministry')],
    questions: asked,
    relations: [{ a: 'one', b: 'another', kind: 'disputed', note: 'Both cannot be true.' }],
  }),
  calendarDate('2017-06-12'),
);
const scenes = (name: keyof typeof PRESETS) =>
  PRESETS[name](view).map(({ kind, questions }) => [kind, ...questions].join(' '));

it('a screen of numbers begins with three leading questions, and the first of them that is drawn over time', () => {
  expect(scenes('numbers')).toEqual(['number first', 'number second', 'number third', 'chart second']);
});

it('a screen of the week has one number between what is new and when it happened', () => {
  expect(scenes('week')).toEqual(['title', 'changes', 'number first', 'timeline']);
});

it('a screen of disagreements has the questions whose claims contradict one another', () => {
  expect(scenes('disagreement')).toEqual(['claims small']);
  const contradicted = [1, 2, 3, 4].flatMap((at) => [
    claim(`a-${at}`, 'agency'),
    claim(`b-${at}-x`, 'ministry'),
  ]);
  const places = ['mosul', 'erbil', 'old-city', 'ninewa'];
  const four = ledger({
    figures: contradicted.map((one, at) => ({ ...one, place: placeOf(places[Math.floor(at / 2)] ?? '') })),
    questions: places.map((place, at) => question({ id: place, order: at, scopes: [scope({ place })] })),
    relations: [1, 2, 3, 4].map((at) => ({
      a: `a-${at}`,
      b: `b-${at}-x`,
      kind: 'disputed',
      note: 'Either.',
    })),
  });
  expect(PRESETS.disagreement(asOfView(four, view.day))).toHaveLength(3);
  const calm = asOfView(ledger({ figures: [claim('one', 'agency')], questions: asked }), view.day);
  expect(PRESETS.disagreement(calm)).toEqual([]);
});
