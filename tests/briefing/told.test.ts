import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Telling, toldOn } from '../../src/briefing/scenes/timeline/told.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { holds } from '../domain/laws.ts';
import { english } from '../i18n/every-word.ts';
import { event, exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';

/** A wall of 1920 by 1080, in the size of its text. */
const [ROOM, HEIGHT] = [31.1, 20.4];
const ON = calendarDate('2017-06-26');
const words = (count: number) => Array.from({ length: count }, () => 'neighbourhood').join(' ');

/** What of two figures of late June and three events stands on a wall, where each has so many words. */
function told(ofEvent: number, ofFigure: number): Telling {
  const asked = ['displaced', 'killed'].map((measure, order) =>
    question({ id: measure, order, scopeNote: words(ofFigure), scopes: [scope({ measure })] }),
  );
  const figures = asked.map(({ scopes: [{ measure }] }, at) =>
    figure({
      id: `of-${at}`,
      measure: measure.id,
      quantity: exactly(100),
      time: onDay(`2017-06-2${at + 2}`),
    }),
  );
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
