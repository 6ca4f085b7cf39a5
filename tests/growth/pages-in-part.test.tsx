import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLedger, publishedTexts } from '../../src/build/compile.ts';
import { gateOfIndex } from '../../src/data-access/ledger-in-shards.ts';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { type Dataset, type DatasetInPart, isWhole, type WholeDataset } from '../../src/domain/dataset.ts';
import { held } from '../../src/domain/held.ts';
import { scrubberModel } from '../../src/features/as-of/scrubber-model.ts';
import { datasetInPart } from '../../src/ledger/dataset-in-part.ts';
import { datasetOf } from '../../src/ledger/dataset-of-document.ts';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { neededShards, type Needs } from '../../src/ledger/needed-shards.ts';
import { readIndex } from '../../src/ledger/parts-of-json.ts';
import { shardsOf } from '../../src/ledger/shards.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView, wholeView } from '../../src/statistics/as-of.ts';
import { isHeld, tallyIn } from '../../src/statistics/held-figures.ts';
import { countingTheSame } from '../../src/statistics/same-count.ts';
import { figuresReadIn } from '../../src/statistics/source-known.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { drawn } from '../app/drawn-page.tsx';
import { anyDay, anyDocument } from '../ledgers/any-ledger.ts';
import { readHtml } from '../setup/read-html.ts';
import { tries } from '../setup/draws-of-a-run.ts';

const shipped = compileLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')).document;

/** A document as a large one would be published, read by a page that needs this much of it. */
async function inPart(document: DatasetDocument, needs: Needs): Promise<Dataset> {
  const { json, shards } = publishedTexts(document, 0);
  const gate = await gateOfIndex(
    JSON.parse(json),
    {
      addressOf: (shard) => shard.document,
      jsonOf: async (shard) => JSON.parse(shards.get(shard.document) ?? ''),
    },
    needs,
  );
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults));
  return gate.dataset;
}

async function partOf(document: DatasetDocument, needs: Exclude<Needs, 'all'>): Promise<DatasetInPart> {
  const part = await inPart(document, needs);
  if (isWhole(part)) throw new Error('All figures are there.');
  return part;
}

const NOWHERE = { figures: [], notes: [], relations: [] };

type AboutOne = { readonly page: 'question' | 'source'; readonly id: string };

const needsOf = ({ page, id }: AboutOne) => (page === 'question' ? { question: id } : { source: id });

/** A page about one thing, but for what it says of all places: that it tells where all figures are, or leads there. */
function pageOf(dataset: Dataset, route: AboutOne, day: CalendarDate): string {
  const { body } = readHtml(drawn(dataset, { dataset: dataset.id, route }, `asof=${day}`));
  body.querySelector('#in-places')?.closest('section')?.remove();
  for (const link of body.querySelectorAll('a[href*="/compare/"]')) link.remove();
  return body.innerHTML.replaceAll(/\s+/g, ' ').replaceAll(' <', '<');
}

describe('a question or a document is drawn from the figures around it', () => {
  const anyPage = fc
    .tuple(anyDocument, anyDay, fc.nat(), fc.constantFrom('question', 'source'))
    .map(([document, day, at, page]) => {
      const all = document[`${page}s` as const];
      return { document, day, route: { page, id: all[at % all.length]?.id ?? '' } };
    });

  test('as it is from all of them', () =>
    fc.assert(
      fc.asyncProperty(anyPage, async ({ document, day, route }) => {
        const part = await partOf(document, needsOf(route));
        expect(pageOf(part, route, day)).toBe(pageOf(datasetOf(document), route, day));
      }),
      { numRuns: tries(30) },
    ));

  test('and from no others: where one is missing, another page is drawn', async () => {
    const whole = datasetOf(shipped);
    const route = { page: 'question', id: 'civilians-in-mosul' } as const;
    const draw = (dataset: Dataset) => pageOf(dataset, route, whole.opensAsOf);
    const part = await partOf(shipped, needsOf(route));
    expect(draw(part)).toBe(draw(whole));
    const question = held(part.questions, route.id);
    const leads = answer(asOfView(part, whole.opensAsOf), question).headline?.claim.figure;
    const figures = part.part.figures.filter((figure) => figure !== leads);
    expect(draw({ ...part, part: { ...part.part, figures } })).not.toBe(draw(whole));
    expect(draw({ ...part, relations: [] })).not.toBe(draw(whole));
  });

  test('which are the same for its reader as for the build', () =>
    fc.assert(
      fc.asyncProperty(anyPage, async ({ document, route }) => {
        const index = readIndex(JSON.parse(publishedTexts(document, 0).json));
        if (!index.ok) throw new Error('The index cannot be read.');
        const needed = neededShards(index.value, needsOf(route));
        const cut = shardsOf(document);
        const places = needed.shards.map(
          (entry) => cut[index.value.list.shards.indexOf(entry)]?.places ?? NOWHERE,
        );
        const whole = datasetOf(document);
        expect(datasetInPart(whole, needed, places, tallyIn(whole))).toEqual(
          await partOf(document, needsOf(route)),
        );
      }),
      { numRuns: tries(20) },
    ));
});

test('a timeline is worked out once for all parts of a ledger, and anew for another ledger', () => {
  const scaleOf = (dataset: Dataset) => scrubberModel(asOfView(dataset, dataset.opensAsOf)).scale;
  const none = { shards: [], answers: new Set<null>(), sources: new Set<string>() };
  const part = (whole: WholeDataset) => datasetInPart(whole, none, [], tallyIn(whole));
  const [whole, another] = [datasetOf(shipped), datasetOf(shipped)];
  expect(scaleOf(part(whole))).toBe(scaleOf(part(whole)));
  expect(scaleOf(part({ ...whole, events: [] }))).not.toBe(scaleOf(part(whole)));
  expect(scaleOf(part(another))).not.toBe(scaleOf(part(whole)));
});

describe('nothing is told of figures that are not there', () => {
  const ID = 'civilians-killed-month';
  const ofPart = async () => {
    const part = await partOf(shipped, { question: ID });
    return { part, view: asOfView(part, part.opensAsOf) };
  };

  test('neither of another question nor of all', async () => {
    const { part, view } = await ofPart();
    const others = [...part.questions.values()].filter(({ id }) => !part.part.answers.has(id));
    expect(part.part.answers.size).toBe(4);
    expect(others.length).toBeGreaterThan(30);
    for (const other of others)
      expect(() => answer(view, other)).toThrow(`The figures of ${other.id} are not here.`);
    expect(() => wholeView(view)).toThrow('Not all figures');
  });

  test('neither of a count at other places nor of one of which the part has a figure by chance', async () => {
    const { part, view } = await ofPart();
    const own = part.questions.get(ID)?.scopes[0];
    if (!own) throw new Error('The question has no scope.');
    expect(seriesOf(view, own).length).toBeGreaterThan(0);
    expect(() => seriesOf(view, { ...own, place: null })).toThrow('Not all figures');
    const besides = part.part.figures.filter((figure) => !isHeld(part, figure));
    expect(besides.length).toBeGreaterThan(0);
    for (const figure of besides) expect(() => countingTheSame(view, figure)).toThrow('Nothing is held');
  });

  test('neither of a document that was not asked for', async () => {
    const part = await partOf(shipped, { source: 'unami-2016-12' });
    expect(figuresReadIn(part, held(part.sources, 'unami-2016-12')).length).toBeGreaterThan(0);
    for (const source of [...part.sources.values()].filter(({ id }) => id !== 'unami-2016-12'))
      expect(() => figuresReadIn(part, source)).toThrow(`The figures of ${source.id} are not here.`);
  });

  test('nor are there any on a page about none', async () => {
    const index = await inPart(shipped, 'index');
    expect(!isWhole(index) && index.part.figures).toEqual([]);
    expect(tallyIn(index).figures).toBe(shipped.figures.length);
    expect(asOfView(index, index.opensAsOf).counts).toEqual(
      asOfView(datasetOf(shipped), index.opensAsOf).counts,
    );
  });
});

describe('what an index says of all figures', () => {
  test('is what they come to, or it is refused', async () => {
    const { json, shards } = publishedTexts(shipped, 0);
    const index = JSON.parse(json);
    const read = (tally: object) =>
      gateOfIndex(
        { ...index, tally },
        {
          addressOf: ({ document }) => document,
          jsonOf: async ({ document }) => JSON.parse(shards.get(document) ?? ''),
        },
        'all',
      );
    expect((await read(index.tally)).ok).toBe(true);
    const [[day, published, ...rest], ...days] = index.tally.days;
    expect(await read({ ...index.tally, days: [[day, published + 1, ...rest], ...days] })).toMatchObject({
      ok: false,
      faults: [{ path: 'tally' }],
    });
  });

  test.each([
    ['a day that is none', { cutFrom: [['break', '2017-02-30']] }, 'tally.cutFrom[0][1]'],
    ['an id of nothing', { spokenOn: [['nobody', ['2017-01-01']]] }, 'tally.spokenOn[0]'],
  ])('and %s is refused where only a part is asked for', async (_, said, path) => {
    const { json } = publishedTexts(shipped, 0);
    const index = JSON.parse(json);
    const none = { addressOf: () => '', jsonOf: async () => null };
    const gate = await gateOfIndex({ ...index, tally: { ...index.tally, ...said } }, none, 'index');
    expect(gate).toMatchObject({ ok: false, faults: [{ path }] });
  });
});
