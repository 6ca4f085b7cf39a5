import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { RelationKind } from '../../src/domain/relation.ts';
import { held } from '../../src/domain/held.ts';
import { asOfView, type RelationInView } from '../../src/statistics/as-of.ts';
import type { Elsewhere } from '../../src/statistics/source-sheet/neighbours.ts';
import { isPassed, pairStanding } from '../../src/statistics/source-sheet/pair.ts';
import { saidSince } from '../../src/statistics/source-sheet/since.ts';
import { sheetStates } from '../../src/statistics/source-sheet/states.ts';
import { usesOf } from '../../src/statistics/source-sheet/uses.ts';
import {
  event,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  sinceUntil,
  source,
} from '../ledgers/small-ledger.ts';

/* What a source's page says, one figure and one neighbour at a time. */

const LATE = calendarDate('2018-01-31');
const by = (id: string, number: number, more: Partial<Parameters<typeof figure>[0]> = {}): Figure =>
  figure({ id, quantity: exactly(number), time: onDay('2017-06-10'), ...more });
const related = (other: Figure, kind: RelationKind): RelationInView => ({ other, kind, note: 'a note' });

describe('what a document is used for', () => {
  it('are the days of publication that it shows for figures read elsewhere, not for its own', () => {
    const documents = new Map(['bulletin', 'report', 'letter'].map((id) => [id, source(id, null)]));
    const dated = (id: string, shownBy: string, read: string) => ({
      ...by(id, 10, { source: read }),
      shownPublicBy: [held(documents, shownBy)],
    });
    const view = asOfView(
      ledger({
        figures: [
          dated('shown', 'report', 'bulletin'),
          dated('own', 'report', 'report'),
          dated('of-another', 'letter', 'bulletin'),
        ],
        sources: [...documents.values()],
      }),
      LATE,
    );
    const datesShownBy = (id: string) => usesOf(view, held(documents, id)).dates.map((each) => each.id);
    expect(datesShownBy('report')).toEqual(['shown']);
    expect(datesShownBy('letter')).toEqual(['of-another']);
    expect(datesShownBy('bulletin')).toEqual([]);
  });

  it('are the events taken from it, and apart from them those that it confirms', () => {
    const [bulletin, report] = [source('bulletin', null), source('report', null)];
    const view = asOfView(
      ledger({
        figures: [by('own', 10)],
        events: [
          { ...event('told', '2017-06-01'), source: report },
          { ...event('confirmed', '2017-06-02'), source: bulletin, corroboratedBy: [report] },
          { ...event('of-another', '2017-06-03'), source: bulletin },
        ],
        sources: [bulletin, report],
      }),
      LATE,
    );
    const { events, corroborates } = usesOf(view, report);
    expect([events, corroborates].map((all) => all.map(({ title }) => title))).toEqual([
      ['told'],
      ['confirmed'],
    ]);
  });
});

describe('what came up about a figure later', () => {
  it('is the one that took its place, and nothing while none did', () => {
    const first = by('first', 100);
    const corrected = by('corrected', 120, {
      published: '2017-06-20',
      supersedes: { figure: first, reason: 'correction', note: '' },
    });
    const before = ledger({ figures: [first] });
    const after = ledger({ figures: [first, corrected] });
    const then = asOfView(after, calendarDate('2017-06-10'));
    expect(saidSince(asOfView(after, LATE), then, first)?.supersededBy?.id).toBe('corrected');
    expect(saidSince(asOfView(before, LATE), asOfView(before, calendarDate('2017-06-10')), first)).toBeNull();
  });
});

describe('two numbers for one day that cannot both be meant', () => {
  const [own, other] = [by('own', 100), by('other', 300, { by: 'ministry' })];
  it('contradict one another, unless the ledger says how the two belong together', () => {
    expect(pairStanding(own, other, null)).toBe('contradicts');
    expect(pairStanding(own, other, related(other, 'scope'))).toBe('differs');
    expect(pairStanding(own, other, related(other, 'disputed'))).toBe('disputed');
  });
});

describe('a running total', () => {
  const until = (day: string) => ({ time: sinceUntil('2016-10-17', day) });
  it('passes a lower bound of the same or a later day, and no number that is meant as it stands', () => {
    const passes = by('other', 300, { by: 'ministry', ...until('2017-06-10') });
    const floor = by('own', 0, { ...until('2017-06-12'), quantity: qualified('at-least', 100) });
    expect(isPassed(floor, passes)).toBe(true);
    expect(isPassed(by('own', 100, until('2017-06-12')), passes)).toBe(false);
    expect(isPassed({ ...floor, ...until('2017-06-09') }, passes)).toBe(false);
  });
});

describe('a figure that nobody else counted', () => {
  it('meets those of another scope that the ledger sets beside it for their scope alone', () => {
    const own = by('own', 100);
    const beside = (kind: RelationKind, meets: boolean): Elsewhere => {
      const other = by('other', 100, { by: 'ministry', place: 'iraq' });
      return { figure: other, relation: related(other, kind), difference: 'of all Iraq', meets };
    };
    const view = asOfView(ledger({ figures: [own] }), LATE);
    const stateBeside = (...elsewhere: readonly Elsewhere[]) =>
      sheetStates(view, own, { others: [], elsewhere })[0];
    expect(
      stateBeside(beside('scope', true), beside('scope', false), beside('disputed', true)),
    ).toMatchObject({
      kind: 'meets-elsewhere',
      with: [{ meets: true }],
      compared: 2,
    });
    expect(stateBeside(beside('scope', false))).toMatchObject({ kind: 'only-source' });
    expect(stateBeside(beside('disputed', true))).toMatchObject({ kind: 'only-source' });
  });
});
