import { describe, expect, it } from 'vitest';
import { isShowable } from '../../src/briefing/showable.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { during, exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

const asked = question({ rhythmDays: 7, ageLimitDays: 14 });
const on = (day: string) => ({ ...figure({ id: 'figure', quantity: exactly(5), time: onDay(day) }) });
const shownOn = (day: string, one: ReturnType<typeof figure>, about = asked): boolean =>
  isShowable(asOfView(ledger({ figures: [one], questions: [about] }), calendarDate(day)), about, one);

describe('R27: a number stands on a wall half as long again as its age limit, and not a day more', () => {
  it('of a limit of fourteen days three weeks', () => {
    const first = on('2017-06-01');
    const lastDay = addDays(calendarDate('2017-06-01'), 21);
    expect(shownOn('2017-06-01', first)).toBe(true);
    expect(shownOn(lastDay, first)).toBe(true);
    expect(shownOn(addDays(lastDay, 1), first)).toBe(false);
  });
  it('but what is true of a period that is over does not age', () => {
    const year = figure({ id: 'year', quantity: exactly(5), time: during('2016-01-01', '2016-12-31') });
    expect(shownOn('2019-01-01', year)).toBe(true);
    expect(shownOn('2019-01-01', on('2017-06-01'), question({ ageLimitDays: 0 }))).toBe(true);
  });
});
