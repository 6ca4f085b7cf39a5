import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { FIGURE_STATUSES, type Figure, MODALITIES, SUPERSEDE_REASONS } from '../../src/domain/figure.ts';
import { QUALIFIERS } from '../../src/domain/qualifier.ts';
import { boundsOf } from '../../src/domain/quantity.ts';
import { HEADLINE_RULES } from '../../src/domain/headline-rule.ts';
import { QUESTION_CHARTS } from '../../src/domain/question-chart.ts';
import { RELATION_KINDS } from '../../src/domain/relation.ts';
import { SPEAKER_KINDS } from '../../src/domain/source.ts';
import { SUSPICION_RULES } from '../../src/domain/review.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { answers } from '../../src/statistics/answers.ts';
import { breaksBetween } from '../../src/statistics/breaks.ts';
import { changeSince } from '../../src/statistics/change.ts';
import { periodOf } from '../../src/domain/reference-time.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { LAST_DAY, anyDocument, anyExactLedger, anyLedger, anyLedgerWithSilence } from './any-ledger.ts';
import { WORLD, datasetOf } from './world.ts';

const DRAWS_OF_EACH = 200;

/** What a drawn ledger has in it, by name. */
type Sight = (dataset: WholeDataset) => readonly string[];

const ofFigures =
  (see: (figure: Figure, dataset: WholeDataset) => string | null | undefined): Sight =>
  (dataset) =>
    [...dataset.figures.values()].flatMap((figure) => see(figure, dataset) ?? []);

/** Of everything that is to vary: how it is seen, and all that must be among it. */
const VARIES: Readonly<Record<string, readonly [Sight, readonly string[]]>> = {
  measure: [ofFigures(({ measure }) => measure.id), ['killed', 'executed', 'displaced', 'households']],
  population: [ofFigures(({ population }) => population.id), ['people', 'civilians', 'women', 'soldiers']],
  place: [ofFigures(({ place }) => place.id), ['iraq', 'ninewa', 'mosul', 'old-city', 'erbil', 'operation']],
  originator: [ofFigures(({ originator }) => originator.id), WORLD.originators.map(({ id }) => id)],
  'kind of speaker': [ofFigures(({ originator }) => originator.kind), SPEAKER_KINDS],
  'kind of time': [
    ofFigures(({ time }) => (time.kind === 'flow' ? `flow, ${periodOf(time)}` : time.kind)),
    ['stock', 'running-total', 'flow, month', 'flow, year', 'flow, other'],
  ],
  status: [ofFigures(({ status }) => status), FIGURE_STATUSES],
  'how a number is said': [
    ofFigures(({ quantity }) => (quantity.kind === 'qualified' ? quantity.qualifier : quantity.kind)),
    ['exact', 'range', ...QUALIFIERS],
  ],
  'best of a range': [
    ofFigures(({ quantity }) => (quantity.kind === 'range' ? `${quantity.best !== undefined}` : null)),
    ['true', 'false'],
  ],
  modality: [ofFigures(({ modality }) => modality), MODALITIES],
  carrier: [ofFigures(({ via }) => (via === null ? 'none' : 'somebody')), ['none', 'somebody']],
  'read from words': [ofFigures(({ readFromWords }) => `${readFromWords}`), ['true', 'false']],
  'day of publication': [
    ofFigures(({ publishedApart, source }) =>
      [publishedApart && 'its own', source.published && 'its document’s'].filter(Boolean).join(),
    ),
    ['its own', 'its document’s', 'its own,its document’s', ''],
  ],
  'reason to supersede': [ofFigures(({ supersedes }) => supersedes?.reason), SUPERSEDE_REASONS],
  'printed three times': [
    ofFigures(({ supersedes }) => (supersedes?.figure.supersedes ? 'yes' : null)),
    ['yes'],
  ],
  note: [
    ({ figures }) => [...figures.values()].flatMap(({ notes }) => notes.map(({ kind }) => kind)),
    ['caveat', 'doubt', 'later'],
  ],
  'note without a day': [
    ({ figures }) =>
      [...figures.values()].flatMap(({ notes }) => notes.map((one) => `${one.knownFrom === null}`)),
    ['true', 'false'],
  ],
  relation: [({ relations }) => relations.map(({ kind }) => kind), RELATION_KINDS],
  break: [
    ({ breaks }) => breaks.map(({ kind }) => kind),
    ['definition', 'scope', 'source-switch', 'discontinued'],
  ],
  'break announced': [
    ({ breaks }) => breaks.map((one) => `${Math.sign(daysBetween(one.date, one.knownFrom))}`),
    ['-1', '0', '1'],
  ],
  event: [({ events }) => events.map(({ dateEnd }) => `${dateEnd === null}`), ['true', 'false']],
  review: [({ reviews }) => reviews.map(({ rule }) => rule), SUSPICION_RULES],
  rule: [({ questions }) => [...questions.values()].map(({ rule }) => rule), HEADLINE_RULES],
  chart: [({ questions }) => [...questions.values()].flatMap(({ charts }) => charts), QUESTION_CHARTS],
  'scope that may lead': [
    ({ questions }) => [...questions.values()].flatMap(({ scopes }) => scopes.map(({ leads }) => `${leads}`)),
    ['true', 'false'],
  ],
  'end of the crisis': [({ endedOn }) => [`${endedOn === null}`], ['true', 'false']],
  // What lies between figures, as the page sees it on the last day.
  gap: [
    (dataset) => seriesOf(asOfView(dataset, LAST_DAY), {}).map(({ gaps }) => `${gaps.length > 0}`),
    ['true', 'false'],
  ],
  'two figures on either side of a break': [
    (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      return [
        seriesOf(view, {}).some(({ points }) =>
          points.some(
            ({ figure }, at) => at > 0 && breaksBetween(view, points[at - 1]!.figure, figure).length > 0,
          ),
        )
          ? 'yes'
          : 'no',
      ];
    },
    ['yes', 'no'],
  ],
  change: [
    (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      return view.figures.map((figure) => {
        const change = changeSince(view, figure);
        return change.kind === 'none' ? change.reason : change.fell ? 'fell' : change.direction;
      });
    },
    [
      'up',
      'down',
      'same',
      'unknown',
      'fell',
      'break',
      'first-of-speaker',
      'first-figure',
      'no-earlier-day',
      'not-comparable',
      'unnamed-originator',
    ],
  ],
  'standing of a claim': [
    (dataset) =>
      answers(asOfView(dataset, LAST_DAY)).flatMap(({ groups }) =>
        groups.flatMap(({ claims }) => claims.map(({ standing }) => standing)),
      ),
    [
      'headline',
      'agrees',
      'differs',
      'disputed',
      'floor-below',
      'ceiling-above',
      'above-floor',
      'below-ceiling',
      'other-time',
      'not-compared',
    ],
  ],
};

describe('drawn ledgers', () => {
  it('are let through by the gate, which makes the same of their documents', () => {
    const told = (dataset: WholeDataset) => [dataset, [...dataset.figures], [...dataset.questions]];
    const ledgers = fc.sample(anyLedger, { seed: 5, numRuns: tries(DRAWS_OF_EACH) });
    const documents = fc.sample(anyDocument, { seed: 5, numRuns: tries(DRAWS_OF_EACH) });
    documents.forEach((document, at) => expect(told(datasetOf(document))).toEqual(told(ledgers[at]!)));
  });

  const ledgers = fc.sample(anyLedger, { seed: 20170626, numRuns: DRAWS_OF_EACH });
  it.each(Object.entries(VARIES))('vary in %s', (_, [see, wanted]) => {
    const ledgersWith = new Map(wanted.map((one) => [one, 0]));
    for (const dataset of ledgers)
      for (const one of new Set(see(dataset))) ledgersWith.set(one, (ledgersWith.get(one) ?? 0) + 1);
    expect([...ledgersWith].filter(([, count]) => count === 0)).toEqual([]);
  });

  it('are no larger than a person can read', () => {
    expect(Math.max(...ledgers.map(({ figures }) => figures.size))).toBeLessThan(120);
  });

  it('shrink to a few plain figures when a law fails', () => {
    const failing = fc.check(
      fc.property(
        anyDocument,
        ({ figures }) => figures.filter(({ status }) => status === 'doubtful').length < 2,
      ),
      { seed: 3, numRuns: 500, endOnFailure: false },
    );
    const [document] = failing.counterexample ?? [];
    expect(document?.figures.length).toBeLessThan(6);
    expect(document?.relations).toEqual([]);
    expect(document?.events).toEqual([]);
    expect(document?.breaks).toEqual([]);
    expect(document?.figures.every(({ qualifier }) => qualifier === 'exact')).toBe(true);
  });

  it('without numbers have some, and exact ones nothing else', () => {
    for (const dataset of fc.sample(anyLedgerWithSilence, { seed: 1, numRuns: 20 }))
      expect([...dataset.figures.values()].some(({ quantity }) => boundsOf(quantity) === null)).toBe(true);
    for (const dataset of fc.sample(anyExactLedger, { seed: 1, numRuns: 20 }))
      expect([...dataset.figures.values()].every(({ quantity }) => quantity.kind === 'exact')).toBe(true);
  });
});
