import { expect, test } from 'vitest';
import { sourcePage } from '../../src/app/pages/SourcePage.tsx';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Source } from '../../src/domain/source.ts';
import { mosul } from '../features/shipped-desk.ts';

/** The dataset with as many documents as asked for, one a day and of every tenth no day known; in no order. */
function withSources(count: number): WholeDataset {
  const [source] = mosul.sources.values();
  if (!source) throw new Error('The ledger has no source.');
  const sources = Array.from({ length: count }, (_, at): Source => {
    const place = (at * 7) % count;
    const published = place % 10 === 0 ? null : addDays(calendarDate('2001-01-01'), place);
    return { ...source, id: `no-${place}` as Source['id'], published };
  });
  return { ...mosul, sources: new Map(sources.map((each) => [each.id, each])) };
}

const builtOf = (dataset: WholeDataset) =>
  [...dataset.sources.values()].filter(({ id }) => sourcePage.isBuilt?.(dataset, id));

test('of a ledger with no more than a thousand documents each has a page that is built', () => {
  expect(builtOf(mosul)).toHaveLength(mosul.sources.size);
  expect(builtOf(withSources(1000))).toHaveLength(1000);
});

test('of more documents the thousand that were published last have one', () => {
  const dataset = withSources(1501);
  const built = builtOf(dataset);
  expect(built).toHaveLength(1000);
  const days = [...dataset.sources.values()].flatMap(({ published }) => published ?? []).toSorted();
  expect(built.map(({ published }) => published).toSorted()).toEqual(days.slice(-1000));
});
