import { describe, expect, it } from 'vitest';
import { readOut } from '../../src/claims/read-out.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { QUALIFIERS } from '../../src/domain/qualifier.ts';
import type { Question, Scope } from '../../src/domain/question.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import {
  between,
  during,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  question,
  scope,
  sinceUntil,
} from '../ledgers/small-ledger.ts';

/** The line that is read out of a ledger of these figures, on the last day of 2017. */
function lineOf(figures: readonly Figure[], scopes: Question['scopes'] = [scope()]) {
  const asked = question({ scopes, rhythmDays: 0, rule: 'newest-reference' });
  const view = asOfView(ledger({ figures, questions: [asked] }), calendarDate('2017-12-31'));
  return readOut(view, answer(view, asked), english)?.text ?? null;
}

const killed = { measure: 'killed', population: 'civilians' };
const killedIn = (time: Figure['time'], id = 'killed', by = 'agency', value = 12) =>
  figure({ id, by, ...killed, quantity: exactly(value), time });
const during2017 = (timeKind: Scope['timeKind']) => [scope({ ...killed, timeKind })] as const;

describe('a line to be read out says when the number is true', () => {
  it('of a day, a month, a year, a span within a year and one across years, and a running total', () => {
    const whens = (
      [
        ['stock', onDay('2017-06-01')],
        ['flow', during('2017-06-01', '2017-06-01')],
        ['flow', during('2017-06-01', '2017-06-30')],
        ['flow', during('2016-01-01', '2016-12-31')],
        ['flow', during('2017-06-03', '2017-06-09')],
        ['flow', during('2016-12-20', '2017-01-05')],
        ['running-total', sinceUntil('2016-10-17', '2017-06-01')],
      ] as const
    ).map(
      ([kind, time]) =>
        /killed in mosul (.*?)\. Source/.exec(lineOf([killedIn(time)], during2017(kind)) ?? '')?.[1],
    );
    expect(whens).toEqual([
      'on 1 June 2017',
      'on 1 June 2017',
      'in June 2017',
      'in 2016',
      'from 3 to 9 June 2017',
      'from 20 December 2016 to 5 January 2017',
      'by 1 June 2017, counted since 17 October 2016',
    ]);
  });

  it('with “had been killed” for a total, and “were killed” for a period', () => {
    expect(lineOf([killedIn(sinceUntil('2016-10-17', '2017-06-01'))], during2017('running-total'))).toContain(
      'had been killed in mosul',
    );
    expect(lineOf([killedIn(during('2017-06-01', '2017-06-30'))], during2017('flow'))).toContain(
      'were killed in mosul',
    );
  });

  it('and of the other claim whether that is for the same time, or for which', () => {
    const rest = (kind: Scope['timeKind'], lead: Figure['time'], other: Figure['time']) =>
      / as 40 (.*?)\. Source/.exec(
        lineOf([killedIn(lead), killedIn(other, 'other', 'ministry', 40)], during2017(kind)) ?? '',
      )?.[1];
    expect([
      rest('stock', onDay('2017-06-01'), onDay('2017-06-01')),
      rest('stock', onDay('2017-06-02'), onDay('2017-06-01')),
      rest('flow', during('2017-06-01', '2017-06-01'), during('2017-06-01', '2017-06-01')),
      rest('flow', during('2017-06-01', '2017-06-30'), during('2017-06-01', '2017-06-30')),
      rest('flow', during('2016-01-01', '2016-12-31'), during('2016-01-01', '2016-12-31')),
      rest('flow', during('2017-06-03', '2017-06-09'), during('2017-06-03', '2017-06-09')),
      rest('running-total', sinceUntil('2017-01-01', '2017-06-01'), sinceUntil('2017-01-01', '2017-06-01')),
    ]).toEqual([
      'for the same day',
      'for 1 June 2017',
      'for the same day',
      'for the same month',
      'for the same year',
      'for the same days',
      'by the same day',
    ]);
  });
});

describe('a line to be read out says who speaks', () => {
  const spoken = (edit: Partial<Figure>) =>
    /^According to (.*?) 12 people/.exec(
      lineOf([{ ...figure({ id: 'one', quantity: exactly(12), time: onDay('2017-06-01') }), ...edit }]) ?? '',
    )?.[1];

  it('by body, by person with the body, and through whom', () => {
    expect([
      spoken({}),
      spoken({ via: 'a wire' }),
      spoken({ speaker: 'Ann' }),
      spoken({ speaker: 'Ann', via: 'a wire' }),
    ]).toEqual(['agency,', 'agency (via a wire),', 'Ann (agency),', 'Ann (agency, via a wire),']);
  });

  it('and of an outlet that names nobody, that it does not', () => {
    const line = lineOf([
      figure({ id: 'one', quantity: exactly(12), time: onDay('2017-06-01') }),
      figure({ id: 'two', by: 'unattributed', quantity: exactly(40), time: onDay('2017-06-01') }),
    ]);
    expect(line).toContain('; Publisher, which names no speaker, gave the number as 40');
  });
});

describe('a line to be read out says how far the place goes', () => {
  const displaced = { measure: 'displaced_current' };
  const lineIn = (place: string) =>
    lineOf(
      [figure({ id: 'one', ...displaced, place, quantity: exactly(12), time: onDay('2017-06-01') })],
      [scope({ ...displaced, place })],
    );

  it('people are displaced within a country, and from a part of it', () => {
    expect(lineIn('iraq')).toContain('were displaced within iraq');
    expect(lineIn('mosul')).toContain('were displaced from mosul');
  });

  it('and falls back on the measure’s own name where the catalogue knows no verb for it', () => {
    expect(lineOf([figure({ id: 'one', quantity: exactly(12), time: onDay('2017-06-01') })])).toContain(
      'were counted under “displaced” in mosul',
    );
  });
});

it('a line to be read out keeps every qualifier and both ends of a range, of the headline and of the other', () => {
  const quantities = [...QUALIFIERS.map((qualifier) => qualified(qualifier, 1000)), between(600, 900)];
  for (const quantity of quantities) {
    const said =
      quantity.kind === 'qualified' ? `${english.t(`quantities.${quantity.qualifier}`)} 1,000` : '600 to 900';
    const line = lineOf([figure({ id: 'one', quantity, time: onDay('2017-06-01') })]);
    expect(line).toContain(`${said} people`);
  }
  const other = (quantity: (typeof quantities)[number]) =>
    lineOf([
      figure({ id: 'one', quantity: exactly(50_000), time: onDay('2017-06-02') }),
      figure({ id: 'two', by: 'ministry', quantity, time: onDay('2017-06-01') }),
    ]);
  expect(other(between(600, 900))).toContain('gave the number as 600 to 900 for');
  expect(other(qualified('nearly', 1000))).toContain('gave the number as nearly 1,000 for');
});

it('what was only possible, feared or alleged is read out so, of the headline and of the other', () => {
  const feared = {
    ...figure({ id: 'one', quantity: exactly(12), time: onDay('2017-06-02') }),
    modality: 'feared' as const,
  };
  const possible = {
    ...figure({ id: 'two', by: 'ministry', quantity: exactly(40), time: onDay('2017-06-01') }),
    modality: 'possible' as const,
  };
  const plain = (one: Figure): Figure => ({ ...one, modality: null });
  expect(lineOf([feared, plain(possible)])).toMatch(/it was feared that 12 .* gave the number as 40/);
  expect(lineOf([plain(feared), possible])).toMatch(/^According to [^,]*, 12 .* called possible 40/);
});
