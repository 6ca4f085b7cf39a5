import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wallModel, wallNotes } from '../../src/briefing/scenes/chart/wall-model.ts';
import { addDays, calendarDate, dateOfDayNumber } from '../../src/domain/calendar-date.ts';
import { keptTogether } from '../../src/i18n/kept-together.ts';
import { answerOn } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { holds } from '../domain/laws.ts';
import { english } from '../i18n/every-word.ts';
import {
  event,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  question,
  seriesBreak,
} from '../ledgers/small-ledger.ts';

/** What a wall draws of a speaker's figures of these days, and what it says of the hatching. */
function drawn(...days: readonly string[]) {
  const asked = question({ charts: ['time'], rhythmDays: 7 });
  const others = ['2017-03-01', '2017-03-08', '2017-03-15'].map((day) =>
    figure({ id: `by-another-${day}`, by: 'ministry', quantity: exactly(90), time: onDay(day) }),
  );
  const own = days.map((day, at) =>
    figure({ id: `of-${day}`, quantity: exactly(100 + at), time: onDay(day) }),
  );
  const figures = [...others, ...own];
  const view = asOfView(ledger({ figures, questions: [asked] }), calendarDate('2017-06-30'));
  const lead = answerOn(view)(asked).headline?.claim ?? null;
  const model = wallModel(view, asked, lead ? [lead] : [], english)?.model ?? null;
  return { model, notes: model && lead && wallNotes(model, [lead], english) };
}

it('a wall draws a course of three figures and more, and none of two', () => {
  expect(drawn('2017-06-15', '2017-06-22').model).toBeNull();
  expect(drawn('2017-06-08', '2017-06-15', '2017-06-22').model?.chart).toBe('time');
});

it('beside it stands how long the longest silence was that is hatched, and nothing where none is', () => {
  expect(drawn('2017-06-08', '2017-06-15', '2017-06-22').notes).toEqual([]);
  expect(drawn('2017-05-01', '2017-05-08', '2017-06-22').notes).toEqual([
    'Hatched: no figure by agency, 44 days.',
  ]);
  expect(drawn('2017-01-01', '2017-02-20', '2017-06-22').notes).toEqual([
    'Hatched: no figure by agency, at most 121 days.',
  ]);
});

it('a wall draws the course of who leads, and others only where they are named beside it', () => {
  const days = ['2017-06-08', '2017-06-15', '2017-06-22'];
  const told = (by: string, value: number) =>
    days.map((day) => figure({ id: `${by}-${day}`, by, quantity: exactly(value), time: onDay(day) }));
  const asked = question({ charts: ['time'], rhythmDays: 7, rule: 'newest-reference' });
  const figures = [...told('agency', 100), ...told('ministry', 90), ...told('tally', 80)];
  const bridge = { ...event('bridge', '2017-06-12'), chartLabel: 'The bridge falls' };
  const view = asOfView(
    ledger({ figures, questions: [asked], events: [bridge] }),
    calendarDate('2017-06-26'),
  );
  const claims = answerOn(view)(asked).groups.flatMap((group) => group.claims);
  const claimOf = (by: string) => claims.filter(({ figure: { originator } }) => originator.id === by);
  const speakers = (...named: readonly string[]) => {
    const model = wallModel(view, asked, named.flatMap(claimOf), english)?.model;
    if (model?.chart !== 'time') return null;
    expect(model.events.map(({ label }) => label)).toEqual(['12 June: The bridge falls']);
    return model.series.map(({ key }) => key.split('|').at(-1));
  };
  expect(speakers('ministry')).toEqual(['ministry']);
  expect(speakers('tally', 'agency')).toEqual(['agency', 'tally']);
});

const COURSE = [
  '2017-05-11',
  '2017-05-18',
  '2017-05-25',
  '2017-06-01',
  '2017-06-08',
  '2017-06-15',
  '2017-06-22',
];

/** A wall on which a speaker's count changed on days between its figures. */
function broken(days: readonly string[]) {
  const asked = question({ charts: ['time'], rhythmDays: 7 });
  const figures = COURSE.map((day, at) =>
    figure({ id: `of-${day}`, quantity: exactly(100 + at), time: onDay(day) }),
  );
  const breaks = days.map((date) => seriesBreak({ id: `on-${date}`, date, knownFrom: calendarDate(date) }));
  const view = asOfView(ledger({ figures, questions: [asked], breaks }), calendarDate('2017-06-30'));
  const lead = answerOn(view)(asked).headline?.claim;
  const model = lead && wallModel(view, asked, [lead], english)?.model;
  if (!lead || model?.chart !== 'time') throw new Error('There is no course.');
  return { model, lead };
}

const dayOf = (at: number) => keptTogether(english.date(dateOfDayNumber(at), 'day-month'));

/** Every line of a break has its words on the same frame, however many there are: a mark without words is a lost doubt. */
const tellsAllBreaks = (notesOf: typeof wallNotes) =>
  fc.property(fc.subarray(['2017-05-15', '2017-05-20', '2017-06-02', '2017-06-03', '2017-06-20']), (days) => {
    const { model, lead } = broken(days);
    const said = notesOf(model, [lead], english).join(' ');
    return (
      model.breaks.length === days.length &&
      model.breaks.every(({ at, brief }) => said.includes(days.length === 1 ? brief.both : dayOf(at)))
    );
  });

it('a wall tells of every break whose line it draws, and one that leaves a line without words is found', () => {
  expect(holds(tellsAllBreaks(wallNotes), 40)).toBe(true);
  const ofOne: typeof wallNotes = (model, ...rest) =>
    wallNotes(model.chart === 'time' ? { ...model, breaks: model.breaks.slice(0, 1) } : model, ...rest);
  expect(holds(tellsAllBreaks(ofOne), 40)).toBe(false);
});

it('a wall says how most figures of a dense course are hedged, and nothing of a short one', () => {
  const noted = (count: number) => {
    const asked = question({ charts: ['time'], rhythmDays: 1 });
    const figures = Array.from({ length: count }, (_, at) =>
      figure({
        id: `of-${at}`,
        quantity: qualified('at-least', 100 + at),
        time: onDay(addDays(calendarDate('2017-04-01'), at)),
      }),
    );
    const on = addDays(calendarDate('2017-04-01'), count);
    const view = asOfView(ledger({ figures, questions: [asked] }), on);
    const lead = answerOn(view)(asked).headline?.claim;
    const model = lead && wallModel(view, asked, [lead], english)?.model;
    return model && wallNotes(model, [lead], english);
  };
  expect(noted(60)).toEqual(['agency: mostly “at least”; others are marked where they have room.']);
  expect(noted(10)).toEqual([]);
});
