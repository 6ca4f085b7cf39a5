import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import {
  addedInView,
  addedSince,
  afterSeeing,
  readLastVisit,
} from '../../src/features/changes/last-visit-model.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';

const figures = [
  figure({ id: 'old', quantity: exactly(100), time: onDay('2017-06-01') }),
  figure({ id: 'added', quantity: exactly(110), time: onDay('2017-05-08') }),
  figure({ id: 'later', quantity: exactly(120), time: onDay('2017-07-01') }),
  figure({ id: 'undated', quantity: exactly(130), time: onDay('2017-06-01'), published: null }),
];
const dataset = ledger({ figures });
const view = asOfView(dataset, calendarDate('2017-06-26'));
const visit = { day: calendarDate('2026-01-05'), figures: ['old', 'since-lost'] };
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('what was added since the last visit', () => {
  it('is what the ledger did not hold then, however old it is, and nothing public only later', () => {
    expect(ids(addedSince(visit, dataset))).toEqual(['added', 'later', 'undated']);
    expect(ids(addedInView(visit, view))).toEqual(['added']);
  });
  it('is nothing when the ledger only shrank', () => {
    const shrunk = ledger({ figures: figures.slice(0, 1) });
    expect(addedSince({ ...visit, figures: ids(figures) }, shrunk)).toEqual([]);
  });
  it('stays new beyond the day being read once the rest is marked as seen', () => {
    const after = afterSeeing(visit, addedInView(visit, view), calendarDate('2026-01-06'));
    expect(after).toEqual({ day: '2026-01-06', figures: ['old', 'since-lost', 'added'] });
    expect(ids(addedSince(after, dataset))).toEqual(['later', 'undated']);
  });
});

describe('what was kept of a visit', () => {
  it('is read back as it was written', () => {
    expect(readLastVisit(JSON.stringify(visit))).toEqual(visit);
  });
  it('is nothing when something else stands there', () => {
    const garbage = [
      null,
      '',
      'x',
      'null',
      '7',
      '[]',
      '{"day":"2026-01-05"}',
      '{"day":"2026-02-30","figures":[]}',
      '{"day":"2026-01-05","figures":"old"}',
      '{"day":"2026-01-05","figures":[1]}',
      '{"day":5,"figures":[]}',
    ];
    expect(garbage.map(readLastVisit)).toEqual(garbage.map(() => null));
  });
});
