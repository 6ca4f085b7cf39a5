import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { SPEAKER_KINDS } from '../../src/domain/source.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { reportDays } from '../../src/statistics/report-days.ts';
import { select } from '../../src/statistics/selection.ts';
import { sourceRegister } from '../../src/statistics/source-register.ts';
import { integrityOf } from '../../src/features/review/review-model.ts';
import { mosul, mosulRevised } from '../features/shipped-desk.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { anyDay, anyLedger } from '../ledgers/any-ledger.ts';

/** In which sums of a day's counts something is missing, or twice. */
function wrongSums(view: WholeView): readonly string[] {
  const { dataset, day } = view;
  const { figures, superseded, later, undated } = integrityOf(view);
  const { published, relayed, notYet, undated: undatedSources } = sourceRegister(view).counts;
  /** A filter for each kind of speaker parts the whole, for every originator has one kind. */
  const byKind = SPEAKER_KINDS.map((kind) => select(view, { places: [], populations: [], kinds: [kind] }));
  const over = (count: (part: WholeView) => number) => byKind.reduce((sum, part) => sum + count(part), 0);
  const sums: Readonly<Record<string, readonly [number, number]>> = {
    figures: [figures + superseded + later + undated.length, dataset.figures.size],
    documents: [published + undatedSources + relayed + notYet, dataset.sources.size],
    'filtered figures': [over((part) => part.figures.length), figures],
    'filtered superseded figures': [over((part) => part.superseded.size), superseded],
    'filtered later figures': [over((part) => part.counts.later), later],
    'filtered undated figures': [over((part) => part.undated.length), undated.length],
  };
  return Object.entries(sums).flatMap(([name, [parts, all]]) =>
    parts === all ? [] : [`${day}: ${name} are ${all} and not ${parts}`],
  );
}

const wrongOn = (dataset: WholeDataset, days: readonly CalendarDate[]) =>
  days.flatMap((day) => wrongSums(asOfView(dataset, day)));

it('figures and documents are counted once each, on every report day of the shipped ledger', () => {
  const days = reportDays(mosul);
  expect(days.length).toBeGreaterThan(140);
  expect(wrongOn(mosul, days)).toEqual([]);
  expect(wrongOn(mosulRevised, days)).toEqual([]);
});

it('figures and documents are counted once each, on any day of any ledger', () => {
  fc.assert(
    fc.property(anyLedger, anyDay, (dataset, day) => {
      expect(wrongSums(asOfView(dataset, day))).toEqual([]);
    }),
    { numRuns: tries(100) },
  );
});

it('a figure that nobody dates is of no day before the one that it speaks of', () => {
  const undatedOn = (day: string) => asOfView(mosul, calendarDate(day)).undated.map(({ id }) => id);
  expect(undatedOn('2016-11-24')).toEqual([]);
  expect(undatedOn('2016-11-25')).toEqual(['dtm-cur-2016-11-25']);
  expect(undatedOn('2016-12-31').toSorted()).toEqual(['dtm-cur-2016-11-25', 'ibc-2016-irq']);
});

it('a document that nobody dates is not among those published by a day, and in no register before what it shows', () => {
  const countsOn = (day: string) => sourceRegister(asOfView(mosul, calendarDate(day))).counts;
  const undated = [...mosul.sources.values()].filter(({ published }) => published === null).length;
  expect(countsOn('2016-10-01')).toMatchObject({ published: 1, undated: 4 });
  expect(countsOn('2026-11-28')).toEqual({
    published: mosul.sources.size - undated,
    undated,
    relayed: 0,
    notYet: 0,
  });
});

it('a count that leaves out what was superseded, or counts it twice, does not add up', () => {
  const view = asOfView(mosulRevised, reportDays(mosul).at(-1) ?? mosul.opensAsOf);
  expect(view.superseded.size).toBe(1);
  expect(wrongSums({ ...view, superseded: new Map() })).not.toEqual([]);
  expect(wrongSums({ ...view, figures: [...view.figures, ...view.superseded.values()] })).not.toEqual([]);
  expect(wrongSums({ ...view, undated: [] })).not.toEqual([]);
});
