import { expect, it } from 'vitest';
import { withheldSince } from '../../src/briefing/builder/withheld-since.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

it('says since when a scene withholds its number, and nothing of one that shows it or of claims', () => {
  const asked = question({ rhythmDays: 7 });
  const told = figure({ id: 'told', quantity: exactly(100), time: onDay('2017-06-01') });
  const on = (day: string) => asOfView(ledger({ figures: [told], questions: [asked] }), calendarDate(day));
  const scene = (kind: 'number' | 'claims') => ({ kind, questions: [asked.id] });
  expect(withheldSince(scene('number'), on('2017-06-22'))).toBeNull();
  expect(withheldSince(scene('number'), on('2017-06-30'))).toBe('2017-06-23');
  expect(withheldSince(scene('claims'), on('2017-06-30'))).toBeNull();
  expect(withheldSince({ kind: 'changes', questions: [] }, on('2017-06-30'))).toBeNull();
});
