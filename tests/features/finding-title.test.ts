import { expect, it } from 'vitest';
import { sayFinding } from '../../src/charts/questions/finding-text.ts';
import { findingOf } from '../../src/statistics/finding.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { between, exactly, figure, ledger, onDay, scope } from '../ledgers/small-ledger.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { findingText } from '../../src/charts/questions/finding-text.ts';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { mosul } from './shipped-desk.ts';

function titlesOn(day: string, id: string): readonly string[] {
  const view = asOfView(mosul, calendarDate(day));
  const asked = [...mosul.questions.values()].filter((question) => question.id === id);
  return asked
    .flatMap((question) => possibleCharts(view, question, english))
    .map(({ finding, model }) => {
      const title = finding ? findingText(finding, english) : '';
      expect(model.sentence).toContain(title);
      return title;
    });
}

it('the title of a chart says what it shows, with every qualifier, and readers who do not see it are told the same', () => {
  expect(titlesOn('2017-06-26', 'civilians-killed-month')).toEqual([
    'UNAMI’s monthly minimum fell from a high of at least 1,120 in October to at least 354 in May',
    'UNAMI’s monthly minimum fell from a high of at least 1,066 in December to at least 470 in May',
  ]);
  expect(titlesOn('2017-06-26', 'fled-since-17-october')[0]).toBe(
    'Government of Iraq’s count rose from more than 436,000 on 9 April to 854,327 on 11 June',
  );
});

it('amounts of two numbers and our readings of words are set apart from the days', () => {
  expect(titlesOn('2017-06-26', 'is-fighters-left')[0]).toBe(
    'US-led coalition’s count fell: 3,000 to 5,000 on 11 December, read as about 200 on 26 June',
  );
});

it('one day that is long past gives every day its year', () => {
  expect(titlesOn('2018-01-15', 'civilians-killed-month')[0]).toBe(
    'UNAMI’s monthly minimum fell from a high of at least 1,120 in October 2016 to at least 117 in November 2017',
  );
});

it('names that take no ending stand before a colon', () => {
  expect(titlesOn('2017-06-26', 'hospital-referrals')[0]).toMatch(
    /^Health partners, via OCHA: count rose from /,
  );
});

it('amounts are set apart where one of the two is a range, and a single figure is said alone', () => {
  const at = (day: string, quantity: Parameters<typeof figure>[0]['quantity']) =>
    figure({ id: day, quantity, time: onDay(day) });
  const told = (...figures: readonly ReturnType<typeof figure>[]) => {
    const view = asOfView(ledger({ figures }), calendarDate('2017-06-30'));
    const finding = findingOf(view, seriesOf(view, scope()), null);
    if (!finding) throw new Error('Nothing is found.');
    const { id, values, figures: named } = sayFinding(finding, view, english);
    return [id, values['worded'], Object.keys(named).join()];
  };
  expect(told(at('2017-06-01', exactly(10)), at('2017-06-08', exactly(20)))).toEqual([
    'desk.finding.up',
    'no',
    'from,to',
  ]);
  expect(told(at('2017-06-01', exactly(10)), at('2017-06-08', between(20, 30)))).toEqual([
    'desk.finding.up',
    'yes',
    'from,to',
  ]);
  expect(told(at('2017-06-01', between(1, 2)), at('2017-06-08', exactly(20)))).toEqual([
    'desk.finding.up',
    'yes',
    'from,to',
  ]);
  expect(told(at('2017-06-01', exactly(10)))).toEqual(['desk.finding.single', 'no', 'to']);
  expect(told(at('2017-06-01', exactly(10)), at('2017-06-08', exactly(10)))).toEqual([
    'desk.finding.same',
    'no',
    'to',
  ]);
});
