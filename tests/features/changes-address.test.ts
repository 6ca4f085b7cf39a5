import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { quickSpans, readChangesQuery } from '../../src/features/changes/changes-address.ts';

const asOf = calendarDate('2017-06-26');
const read = (search: string) => {
  const parameters = new URLSearchParams(search);
  return readChangesQuery((name) => parameters.get(name), asOf);
};

describe('the span of a page of changes', () => {
  it('is the reader’s day and the six before it when nothing is asked', () => {
    expect(read('')).toEqual({ from: '2017-06-20', to: '2017-06-26', kind: null, faults: [] });
  });
  it('is what the address says', () => {
    expect(read('from=2017-01-01&to=2017-01-31&kind=corrected')).toMatchObject({
      from: '2017-01-01',
      to: '2017-01-31',
      kind: 'corrected',
      faults: [],
    });
  });
  it('never goes past the reader’s day, and never backwards; what is wrong is named', () => {
    const wrong = (search: string) => read(search).faults.map(({ parameter, found }) => [parameter, found]);
    expect(wrong('to=2017-06-27')).toEqual([['to', '2017-06-27']]);
    expect(read('to=2017-06-27').to).toBe(asOf);
    expect(wrong('from=2017-02-30')).toEqual([['from', '2017-02-30']]);
    expect(wrong('from=2017-05-02&to=2017-05-01')).toEqual([['from', '2017-05-02']]);
    expect(read('from=2017-05-02&to=2017-05-01').from).toBe('2017-04-25');
    expect(wrong('from=0050-01-01&to=0050-01-03')).toEqual([
      ['to', '0050-01-03'],
      ['from', '0050-01-01'],
    ]);
    expect(wrong('kind=surge')).toEqual([['kind', 'surge']]);
  });
  it('is offered for four spans, none of them after the reader’s day', () => {
    expect(quickSpans(asOf, calendarDate('2016-10-17')).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2017-06-20 2017-06-26',
      '2017-06-13 2017-06-19',
      '2017-06-01 2017-06-26',
      '2016-10-17 2017-06-26',
    ]);
    expect(quickSpans(asOf, null)).toHaveLength(3);
  });
});
