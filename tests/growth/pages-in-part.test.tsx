import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLedger, publishedTexts } from '../../src/build/compile.ts';
import { gateOfIndex } from '../../src/data-access/ledger-in-shards.ts';
import type { Needs } from '../../src/data-access/needs.ts';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { type Dataset, type DatasetInPart, isWhole } from '../../src/domain/dataset.ts';
import { held } from '../../src/domain/held.ts';
import { questionsBeside } from '../../src/domain/question.ts';
import { datasetInPart } from '../../src/ledger/dataset-in-part.ts';
import { datasetOf } from '../../src/ledger/dataset-of-document.ts';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { shardsOf } from '../../src/ledger/shards.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView, wholeView } from '../../src/statistics/as-of.ts';
import { isHeld, tallyIn } from '../../src/statistics/held-figures.ts';
import { countingTheSame } from '../../src/statistics/same-count.ts';
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

async function partOf(document: DatasetDocument, question: string): Promise<DatasetInPart> {
  const part = await inPart(document, { question });
  if (isWhole(part)) throw new Error('All figures are there.');
  return part;
}

/** A question's page but for what it says of all places: that it tells where all figures are, or leads there. */
function pageOf(dataset: Dataset, id: string, day: CalendarDate): string {
  const { body } = readHtml(
    drawn(dataset, { dataset: dataset.id, route: { page: 'question', id } }, `asof=${day}`),
  );
  body.querySelector('#in-places')?.closest('section')?.remove();
  for (const link of body.querySelectorAll('a[href*="/compare/"]')) link.remove();
  return body.innerHTML.replaceAll(/\s+/g, ' ').replaceAll(' <', '<');
}

describe('a question is drawn from its own figures and those of the questions beside it', () => {
  const anyQuestion = fc.tuple(anyDocument, anyDay, fc.nat()).map(([document, day, at]) => ({
    document,
    day,
    id: document.questions[at % document.questions.length]?.id ?? '',
  }));

  test('as it is from all of them', () =>
    fc.assert(
      fc.asyncProperty(anyQuestion, async ({ document, day, id }) => {
        expect(pageOf(await partOf(document, id), id, day)).toBe(pageOf(datasetOf(document), id, day));
      }),
      { numRuns: tries(40) },
    ));

  test('which is found where a figure of them is missing', async () => {
    const whole = datasetOf(shipped);
    const id = 'civilians-in-mosul';
    const part = await partOf(shipped, id);
    const page = pageOf(whole, id, whole.opensAsOf);
    expect(pageOf(part, id, whole.opensAsOf)).toBe(page);
    const leads = answer(asOfView(part, whole.opensAsOf), held(part.questions, id)).headline?.claim.figure;
    const figures = part.part.figures.filter((figure) => figure !== leads);
    expect(pageOf({ ...part, part: { ...part.part, figures } }, id, whole.opensAsOf)).not.toBe(page);
    expect(pageOf({ ...part, relations: [] }, id, whole.opensAsOf)).not.toBe(page);
  });

  test('and a build draws it from the same as its reader', () =>
    fc.assert(
      fc.asyncProperty(anyQuestion, async ({ document, id }) => {
        const whole = datasetOf(document);
        const { questions } = whole;
        const own = [...questions.values()].filter((each) => each.id === id);
        const answers = new Set(
          own
            .flatMap((each) => [each, ...questionsBeside(questions.values(), each)])
            .map((each) => `${each.id}`),
        );
        const shards = shardsOf(document).filter(
          ({ question }) => question !== null && answers.has(question),
        );
        expect(datasetInPart(whole, shards, answers, tallyIn(whole))).toEqual(await partOf(document, id));
      }),
      { numRuns: tries(20) },
    ));
});

describe('nothing is told of figures that are not there', () => {
  const ID = 'civilians-killed-month';
  const ofPart = async () => {
    const part = await partOf(shipped, ID);
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
    const { days } = index.tally;
    const late = {
      ...index.tally,
      days: { ...days, published: days.published.map((n: number) => n + 1) },
    };
    expect(await read(late)).toMatchObject({ ok: false, faults: [{ path: 'tally' }] });
  });

  test.each([
    ['a list that is too short', { cutFrom: { id: ['x'], day: [] } }, 'tally.cutFrom'],
    ['an id of nothing', { spokenOn: { id: ['nobody'], day: [['2017-01-01']] } }, 'tally.spokenOn.id[0]'],
  ])('and %s is refused where only a part is asked for', async (_, said, path) => {
    const { json } = publishedTexts(shipped, 0);
    const index = JSON.parse(json);
    const none = { addressOf: () => '', jsonOf: async () => null };
    const gate = await gateOfIndex({ ...index, tally: { ...index.tally, ...said } }, none, 'index');
    expect(gate).toMatchObject({ ok: false, faults: [{ path }] });
  });
});
