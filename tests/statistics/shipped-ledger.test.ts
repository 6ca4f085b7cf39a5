import { mayLead } from '../../src/statistics/headline/obstacle.ts';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { answers } from '../../src/statistics/answers.ts';
import { changeSince } from '../../src/statistics/change.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { sumFlows } from '../../src/statistics/adding/sums.ts';
import { held } from '../../src/domain/held.ts';
import { mosul } from '../features/shipped-desk.ts';
import { FIRST_DAY, LAST_DAY } from '../ledgers/any-ledger.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { daysOfNews, ledgerBy, whatADayShows } from './what-a-day-shows.ts';

const on = (day: string): ReturnType<typeof asOfView> => asOfView(mosul, calendarDate(day));
const figureOf = (id: string): Parameters<typeof changeSince>[1] => {
  const figure = mosul.figures.get(id);
  if (!figure) throw new Error(`The ledger has no figure "${id}".`);
  return figure;
};

describe('R23: on the shipped ledger the past stays', () => {
  it('later rows never change a day, and no day shows a figure published later', () => {
    const news = daysOfNews(mosul);
    const all = Array.from({ length: daysBetween(FIRST_DAY, LAST_DAY) + 1 }, (_, at) =>
      addDays(FIRST_DAY, at),
    );
    expect(all).toHaveLength(489);
    const tried = new Set([...news, ...oneIn(4, all)]);
    // On a day without news the ledger that was written by it is that of the day before.
    let written = ledgerBy(mosul, FIRST_DAY);
    for (const day of all.filter((each) => tried.has(each))) {
      const view = asOfView(mosul, day);
      if (news.has(day)) written = ledgerBy(mosul, day);
      expect(whatADayShows(view), day).toBe(whatADayShows(asOfView(written, day)));
      expect(view.figures.filter((figure) => (figure.published ?? '9999') > day)).toEqual([]);
    }
  });
  it('the prime minister’s range of September stays his claim after a newspaper prints its upper end', () => {
    const [battle] = answers(on('2018-01-31')).filter(
      ({ question }) => question.id === 'civilians-killed-in-battle',
    );
    const city = battle?.groups.find(
      ({ scope }) => scope.place?.id === 'mosul' && scope.population?.id === 'civilians',
    );
    expect(city?.claims.map(({ figure }) => figure.id)).toEqual(
      expect.arrayContaining(['abadi-2017-09-killed', 'abadi-killed']),
    );
    expect(mayLead(on('2018-01-31'), mosul.figures.get('abadi-killed')!)).toBe(false);
  });
});

describe('R19, R20: every question of the shipped ledger is answered on every day it can be', () => {
  it('whatever leads has a named speaker and was public, on any day', () => {
    for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 7)) {
      for (const { headline, question } of answers(asOfView(mosul, day))) {
        if (!headline) continue;
        const { figure } = headline.claim;
        expect([figure.originator.named, figure.status === 'doubtful'], `${question.id} on ${day}`).toEqual([
          true,
          false,
        ]);
        expect(headline.trace.at(-1)?.left).toEqual([figure]);
      }
    }
  });
  it('on 26 June 2017 IOM’s count of 22 June leads, 16,740 more than a week before', () => {
    const still = answers(on('2017-06-26')).find(
      ({ headline }) => headline?.claim.figure.id === 'dtm-cur-2017-06-22',
    );
    expect(still?.headline?.change).toMatchObject({ kind: 'change', low: 16_740, high: 16_740 });
  });
  it('the doubtful 980 and 6,000 of the CNN report never lead', () => {
    const leading = answers(on('2017-06-26')).map(({ headline }) => headline?.claim.figure.id);
    expect(leading).not.toContain('cnn-is-killed');
    expect(leading).not.toContain('cnn-is-wounded');
  });
});

describe('R25: the jump of IOM DTM at the end of June 2017 is cut', () => {
  it('no change is computed from 22 June to 3 July, and on 3 July nothing explains it yet', () => {
    expect(changeSince(on('2017-07-03'), figureOf('dtm-cur-2017-07-03'))).toMatchObject({
      kind: 'none',
      reason: 'break',
      previous: { id: 'dtm-cur-2017-06-22' },
      breaks: [{ explained: false, explanation: '' }],
    });
  });
  it('the line stops on 22 June', () => {
    const [dtm] = seriesOf(on('2018-01-31'), {
      measure: held(mosul.measures, 'displaced_current'),
      place: held(mosul.places, 'mosul-area'),
      originator: held(mosul.originators, 'iom-dtm'),
    });
    const ends = dtm?.segments.map((points) => points.at(-1)?.figure.id);
    expect(dtm?.points.length).toBeGreaterThan(50);
    expect(ends).toContain('dtm-cur-2017-06-22');
  });
});

describe('R9, R14: UNAMI’s year adds up only with what it counts alike', () => {
  const monthly = [...mosul.figures.values()].filter(
    ({ originator, measure, place, status, time, population }) =>
      originator.id === 'unami' &&
      measure.id === 'killed' &&
      place.id === 'irq' &&
      population.id === 'civilians' &&
      status !== 'doubtful' &&
      time.kind === 'flow' &&
      time.from.slice(0, 7) === time.to.slice(0, 7) &&
      time.from >= '2017-01-01',
  );
  const year = { from: calendarDate('2017-01-01'), to: calendarDate('2017-12-31') };

  it('from January to November at least 3,229 civilians were killed', () => {
    const sum = sumFlows(on('2018-01-31'), monthly, { ...year, to: calendarDate('2017-11-30') });
    expect(sum).toMatchObject({
      kind: 'sum',
      quantity: { kind: 'qualified', qualifier: 'at-least', value: 3298 - 69 },
      missing: [],
    });
  });
  it('December, counted without police, is not added: it is missing from the year', () => {
    const december = figureOf('unami-2017-12-irq-killed');
    expect(sumFlows(on('2018-01-31'), [...monthly, december], year)).toMatchObject({
      kind: 'refused',
      rule: 'R15',
    });
    expect(sumFlows(on('2018-01-31'), monthly, year)).toMatchObject({
      missing: [{ from: '2017-12-01', to: '2017-12-31' }],
    });
  });
});
