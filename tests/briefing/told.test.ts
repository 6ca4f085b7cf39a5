import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Telling, toldOn } from '../../src/briefing/scenes/timeline/told.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { holds } from '../domain/laws.ts';
import { english } from '../i18n/every-word.ts';
import { event, exactly, figure, ledger, onDay, placeOf, question, scope } from '../ledgers/small-ledger.ts';

/** A wall of 1920 by 1080, in the size of its text. */
const [ROOM, HEIGHT] = [31.1, 20.4];
const ON = calendarDate('2017-06-26');
const words = (count: number) => Array.from({ length: count }, () => 'neighbourhood').join(' ');

/** What of two figures of late June and three events stands on a wall, where each has so many words. */
function told(ofEvent: number, ofFigure: number): Telling {
  const place = { ...placeOf('mosul'), name: words(ofFigure) };
  const asked = ['displaced', 'killed'].map((measure, order) =>
    question({ id: measure, order, scopes: [{ ...scope({ measure }), place }] }),
  );
  const figures = asked.map(({ scopes: [{ measure }] }, at) => ({
    ...figure({
      id: `of-${at}`,
      measure: measure.id,
      quantity: exactly(100),
      time: onDay(`2017-06-2${at + 2}`),
    }),
    place,
  }));
  const events = ['2017-06-18', '2017-06-21', '2017-06-25'].map((day) => ({
    ...event(`on-${day}`, day),
    chartLabel: words(ofEvent),
  }));
  return toldOn(asOfView(ledger({ figures, questions: asked, events }), ON), ROOM, HEIGHT, english);
}

it('a timeline tells three days and two figures where their words have room', () => {
  const { events, figures, allEvents } = told(2, 4);
  expect([events.length, figures.length, allEvents]).toEqual([3, 2, 3]);
});

it('where they have none the oldest days give way first and are counted, then a figure', () => {
  const { events, figures, allEvents } = told(4, 8);
  expect(events.map(({ date }) => date)).toEqual(['2017-06-21', '2017-06-25']);
  expect([figures.length, allEvents]).toEqual([2, 3]);
  expect(told(4, 22)).toMatchObject({ figures: [{ claim: { figure: { id: 'of-1' } } }] });
});

/** However many words there are, a figure of these days is told, the newest, and every event is told or counted. */
const dropsNone = (tell: typeof told) =>
  fc.property(fc.nat(40), fc.nat(40), (ofEvent, ofFigure) => {
    const { events, figures, allEvents } = tell(ofEvent + 1, ofFigure + 1);
    return figures.at(-1)?.claim.figure.id === 'of-1' && events.length >= 1 && allEvents === 3;
  });

it('no timeline drops its figures, and one that does is found', () => {
  expect(holds(dropsNone(told), 60)).toBe(true);
  const withoutFigures = (...counts: Parameters<typeof told>) => {
    const all = told(...counts);
    return all.events.length < 3 ? { ...all, figures: [] } : all;
  };
  expect(holds(dropsNone(withoutFigures), 60)).toBe(false);
});

/** Three days of another year than the wall's, whose dates no line may tear apart. */
function toldOfAnotherYear(room: number): Telling {
  const asked = question({ scopes: [scope()] });
  const figures = [figure({ id: 'newest', quantity: exactly(100), time: onDay('2018-01-08') })];
  const events = ['2017-12-09', '2017-12-20', '2017-12-31'].map((day) => event(`on-${day}`, day));
  const view = asOfView(ledger({ figures, questions: [asked], events }), calendarDate('2018-01-10'));
  return toldOn(view, room, HEIGHT * 2, english);
}

it('so many days stand beside one another as have room for their dates in full', () => {
  const counts = [31.1, 17.5].map((room) => toldOfAnotherYear(room).events.length);
  expect(counts).toEqual([2, 1]);
});

it('the newest figure is told on a wall too narrow for the day of an event from before it', () => {
  const figures = [figure({ id: 'newest', quantity: exactly(100), time: onDay('2016-09-30') })];
  const events = ['2014-06-10', '2016-10-17'].map((day) => event(`on-${day}`, day));
  const asked = question({ ageLimitDays: 60, rhythmDays: 30, scopes: [scope()] });
  const view = asOfView(ledger({ figures, questions: [asked], events }), calendarDate('2016-10-18'));
  const narrow = toldOn(view, 17.5, HEIGHT * 2, english);
  expect([narrow.from, narrow.events.length, narrow.figures.length]).toEqual(['2016-09-30', 1, 1]);
});
