import { expect, it } from 'vitest';
import { ShownBar } from '../../src/briefing/scenes/withheld/ShownBar.tsx';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { answerOn } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { pageOf } from '../features/page-of.tsx';
import { exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

const ASKED = question({ rule: 'newest-reference' });

/** The days below the bar of a figure of October 2017, where it is asked for on a day. */
function daysOn(day: string): readonly string[] {
  const figures = [figure({ id: 'last', quantity: exactly(100), time: onDay('2017-10-07') })];
  const view = asOfView(ledger({ figures, questions: [ASKED] }), calendarDate(day));
  const claim = answerOn(view)(ASKED).headline?.claim;
  if (!claim) throw new Error('Nothing leads.');
  const page = pageOf(<ShownBar claim={claim} question={ASKED} room={60} />, view);
  return [...page.querySelectorAll('p:last-child > span')].map((each) => each.textContent ?? '').slice(-3);
}

it('the days of a bar have no year within one, and each has its own where the bar goes beyond', () => {
  expect(daysOn('2017-11-30')).toEqual(['7 October', '29 October', '30 November']);
  expect(daysOn('2018-01-10')).toEqual(['7 October 2017', '29 October 2017', '10 January 2018']);
});
