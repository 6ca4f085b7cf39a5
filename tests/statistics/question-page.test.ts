import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { relatedClaims } from '../../src/statistics/related-claims.ts';
import { replacedFigures } from '../../src/statistics/replaced.ts';
import { strongestOther } from '../../src/statistics/headline/strongest-other.ts';
import {
  between,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  question,
  sinceUntil,
  scope,
  type RelationParts,
} from '../ledgers/small-ledger.ts';

const asked = question({ scopes: [scope(), scope({ heading: 'Old City', place: 'old-city' })] });
const viewOf = (
  figures: readonly Figure[],
  relations: readonly RelationParts[] = [],
  day = '2017-06-26',
  one = asked,
) => asOfView(ledger({ figures, relations, questions: [one] }), calendarDate(day));
const onSixteenth = { time: onDay('2017-06-16') };

const lead = figure({ id: 'lead', quantity: exactly(100), ...onSixteenth });
const higher = figure({ id: 'higher', by: 'charity', quantity: exactly(150), ...onSixteenth });
const similar = figure({ id: 'similar', by: 'tally', quantity: qualified('about', 102), ...onSixteenth });

describe('the strongest other claim', () => {
  const strongest = (figures: readonly Figure[], relations: readonly RelationParts[] = [], one = asked) =>
    strongestOther(answer(viewOf(figures, relations, '2017-06-26', one), one))?.figure.id ?? null;

  it('is one with another number, not one that agrees', () => {
    expect(strongest([lead, similar, higher])).toBe('higher');
    expect(strongest([lead, similar])).toBeNull();
  });
  it('is before all the one that the ledger calls a contradiction', () => {
    const range = figure({ id: 'range', by: 'ministry', quantity: between(110, 120), ...onSixteenth });
    const disputes: RelationParts[] = [{ a: 'lead', b: 'range', kind: 'disputed', note: '' }];
    expect(strongest([lead, higher, range], disputes)).toBe('range');
  });
  it('is never a doubtful claim, nor one of another scope', () => {
    const doubted = figure({
      id: 'doubted',
      by: 'general',
      quantity: exactly(500),
      ...onSixteenth,
      status: 'doubtful',
    });
    const elsewhere = figure({
      id: 'elsewhere',
      by: 'general',
      place: 'old-city',
      quantity: exactly(9),
      ...onSixteenth,
    });
    expect(strongest([lead, doubted, elsewhere])).toBeNull();
  });
  it('is no earlier running total, which was bound to grow', () => {
    const totals = question({ scopes: [scope({ timeKind: 'running-total' })] });
    const until = (id: string, by: string, value: number, day: string) =>
      figure({ id, by, quantity: exactly(value), time: sinceUntil('2016-10-17', day) });
    const newest = until('newest', 'agency', 100, '2017-06-16');
    expect(strongest([newest, until('before', 'tally', 80, '2017-06-10')], [], totals)).toBeNull();
    expect(strongest([newest, until('same-day', 'tally', 130, '2017-06-16')], [], totals)).toBe('same-day');
  });
});

describe('R20: why claims differ', () => {
  const relations: RelationParts[] = [
    { a: 'lead', b: 'elsewhere', kind: 'scope', note: 'Another area' },
    { a: 'lead', b: 'higher', kind: 'disputed', note: 'Other lists' },
    { a: 'lead', b: 'tomorrow', kind: 'disputed', note: 'Not known yet' },
  ];
  const figures = [
    lead,
    higher,
    figure({ id: 'elsewhere', by: 'tally', place: 'old-city', quantity: exactly(9), ...onSixteenth }),
    figure({ id: 'tomorrow', by: 'ministry', quantity: exactly(7), ...onSixteenth, published: '2017-06-27' }),
  ];
  it('tells each pair once, contradictions first, and nothing of figures published later', () => {
    const view = viewOf(figures, relations);
    expect(relatedClaims(view, answer(view, asked)).map(({ a, b, kind }) => [a.id, b.id, kind])).toEqual([
      ['lead', 'higher', 'disputed'],
      ['lead', 'elsewhere', 'scope'],
    ]);
  });
});

describe('R24: replaced figures', () => {
  const corrected = figure({
    id: 'corrected',
    quantity: exactly(90),
    ...onSixteenth,
    published: '2017-06-20',
    supersedes: { figure: lead, reason: 'correction', note: 'A family was counted twice.' },
  });
  it('keep the old value, the day, the reason and what was wrong', () => {
    const [only] = replacedFigures(viewOf([lead, corrected]), asked);
    expect([only?.old.id, only?.by.id, only?.day, only?.why.reason, only?.why.note]).toEqual([
      'lead',
      'corrected',
      '2017-06-20',
      'correction',
      'A family was counted twice.',
    ]);
  });
  it('are not told before the day of the replacement, nor by another question', () => {
    expect(replacedFigures(viewOf([lead, corrected], [], '2017-06-19'), asked)).toEqual([]);
    const other = question({ id: 'other', scopes: [scope({ measure: 'killed' })] });
    expect(replacedFigures(viewOf([lead, corrected]), other)).toEqual([]);
  });
});
