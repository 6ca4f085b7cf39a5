import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { type DatedText, WORDED } from '../../src/domain/dated-text.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { isAskedLater } from '../../src/statistics/asked.ts';
import { wordedOn } from '../../src/statistics/worded.ts';
import { mosul } from '../features/shipped-desk.ts';
import { figure, ledger, onDay, qualified, question } from '../ledgers/small-ledger.ts';
import { tries } from '../setup/draws-of-a-run.ts';

const day = calendarDate;
const fled = figure({ id: 'fled', quantity: qualified('about', 100), time: onDay('2017-06-01') });
const text = (from: string, before: string, column: DatedText['column'] = 'title'): DatedText => ({
  table: 'questions',
  id: 'displaced-now',
  column,
  from: day(from),
  before,
});
const small = (texts: readonly DatedText[], knownFrom: string | null = null) =>
  ledger({
    figures: [fled],
    texts,
    questions: [
      question({ title: 'How many since 10 June?', knownFrom: knownFrom === null ? null : day(knownFrom) }),
    ],
  });
const titleOn = (dataset: ReturnType<typeof small>, on: string) =>
  asOfView(dataset, day(on)).dataset.questions.get('displaced-now')?.title;

describe('a text with a day from which it holds', () => {
  it('stands from that day on, and what was said before it until then', () => {
    const dataset = small([text('2017-06-10', 'How many?')]);
    expect(titleOn(dataset, '2017-06-09')).toBe('How many?');
    expect(titleOn(dataset, '2017-06-10')).toBe('How many since 10 June?');
  });
  it('may change more than once, in whatever order the rows stand', () => {
    const dataset = small([text('2017-06-10', 'How many so far?'), text('2017-06-05', 'Does anybody?')]);
    expect(
      ['2017-06-04', '2017-06-05', '2017-06-09', '2017-06-10'].map((on) => titleOn(dataset, on)),
    ).toEqual(['Does anybody?', 'How many so far?', 'How many so far?', 'How many since 10 June?']);
  });
  it('is the same on a day whatever day was asked for before', () => {
    const turns = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 5 });
    fc.assert(
      fc.property(turns, fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (froms, asked) => {
        const two = (at: number) => String(at).padStart(2, '0');
        const dataset = small(froms.map((from) => text(`2017-06-${two(from)}`, `until ${from}`)));
        let view = asOfView(dataset, day('2017-06-15'));
        for (const at of asked) {
          view = asOfView(view.dataset, day(`2017-06-${two(at)}`));
          const next = froms.toSorted((a, b) => a - b).find((from) => from > at);
          const title = next === undefined ? 'How many since 10 June?' : `until ${next}`;
          expect(view.dataset.questions.get('displaced-now')?.title).toBe(title);
        }
      }),
      { numRuns: tries(60) },
    );
  });
  it('is read in every column that may have one, of the dataset as of questions, and in no other', () => {
    const plain = small([]);
    const saysNotYet = (table: DatedText['table'], id: string, column: DatedText['column']) => {
      const { dataset } = asOfView(
        small([{ ...text('2017-06-10', 'Not yet', column), table, id }]),
        day('2017-06-01'),
      );
      const rows = { dataset, questions: dataset.questions.get('displaced-now') };
      return Object.entries(rows).flatMap(([name, row]) =>
        Object.entries(row ?? {}).flatMap(([field, value]) =>
          value === 'Not yet' ? `${name}.${field}` : [],
        ),
      );
    };
    expect(WORDED.questions.flatMap((column) => saysNotYet('questions', 'displaced-now', column))).toEqual(
      ['title', 'titlePast', 'counted', 'scopeNote', 'ruleWords', 'coverage'].map(
        (field) => `questions.${field}`,
      ),
    );
    expect(WORDED.dataset.flatMap((column) => saysNotYet('dataset', plain.id, column))).toEqual([
      'dataset.title',
      'dataset.subtitle',
    ]);
    expect(saysNotYet('questions', 'another', 'title')).toEqual([]);
  });
  it('changes nothing but words: a ledger without any is the same object on every day', () => {
    const plain = small([]);
    expect(wordedOn(plain, day('2017-06-01'))).toBe(plain);
    const dataset = small([text('2017-06-10', 'How many?')]);
    const [before, again] = ['2017-06-01', '2017-06-09'].map((on) => wordedOn(dataset, day(on)));
    expect(before).toBe(again);
    expect(before?.figures).toBe(dataset.figures);
    expect(wordedOn(dataset, day('2017-06-10'))).toBe(dataset);
  });
});

describe('a question with a day from which it can be asked', () => {
  it('is no question before that day', () => {
    const dataset = small([], '2017-06-01');
    expect(titleOn(dataset, '2017-05-31')).toBeUndefined();
    expect(titleOn(dataset, '2017-06-01')).toBeDefined();
    const [before, on] = ['2017-05-31', '2017-06-01'].map((each) => asOfView(dataset, day(each)));
    expect(before && isAskedLater(before, 'displaced-now')).toBe(true);
    expect(on && isAskedLater(on, 'displaced-now')).toBe(false);
    expect(before && isAskedLater(before, 'no-such')).toBe(false);
  });
});

describe('the shipped ledger before the battle', () => {
  const { dataset } = asOfView(mosul, day('2016-10-16'));
  it('has no battle in its name, no day in its questions, and asks nothing of incidents to come', () => {
    expect([dataset.title, dataset.subtitle]).toEqual(['Mosul', 'Iraq']);
    expect(dataset.questions.get('fled-since-17-october')?.title).toBe(
      'How many people have fled Mosul and the areas around it?',
    );
    const ids = [...dataset.questions.keys()];
    expect(ids.filter((id) => /battle|jadida|shifa|iraqi-forces-killed/.test(id))).toEqual([]);
  });
  it('has them all on the day that it opens', () => {
    expect(asOfView(mosul, mosul.opensAsOf).dataset.questions.size).toBe(mosul.questions.size);
    expect(asOfView(mosul, day('2016-10-17')).dataset.title).toBe('Battle of Mosul');
  });
});
