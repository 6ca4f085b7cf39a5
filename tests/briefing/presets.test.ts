import { expect, it } from 'vitest';
import { PRESETS } from '../../src/briefing/builder/presets.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

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
  const calm = asOfView(ledger({ figures: [claim('one', 'agency')], questions: asked }), view.day);
  expect(PRESETS.disagreement(calm)).toEqual([]);
});
