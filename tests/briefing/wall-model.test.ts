import { expect, it } from 'vitest';
import { gapNote, wallModel } from '../../src/briefing/scenes/chart/wall-model.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { answerOn } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { event, exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

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
  return { model, note: model && lead && gapNote(model, lead, english) };
}

it('a wall draws a course of three figures and more, and none of two', () => {
  expect(drawn('2017-06-15', '2017-06-22').model).toBeNull();
  expect(drawn('2017-06-08', '2017-06-15', '2017-06-22').model?.chart).toBe('time');
});

it('beside it stands how long the longest silence was that is hatched, and nothing where none is', () => {
  expect(drawn('2017-06-08', '2017-06-15', '2017-06-22').note).toBeNull();
  expect(drawn('2017-05-01', '2017-05-08', '2017-06-22').note).toBe('Hatched: no figure by agency, 44 days');
  expect(drawn('2017-01-01', '2017-02-20', '2017-06-22').note).toBe(
    'Hatched: no figure by agency, at most 121 days',
  );
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
