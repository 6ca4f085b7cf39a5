import fc from 'fast-check';
import { FIGURE_STATUSES, MODALITIES, SUPERSEDE_REASONS } from '../../src/domain/figure.ts';
import { QUALIFIERS } from '../../src/domain/qualifier.ts';
import { HEADLINE_RULES } from '../../src/domain/headline-rule.ts';
import { QUESTION_CHARTS } from '../../src/domain/question-chart.ts';
import { RELATION_KINDS } from '../../src/domain/relation.ts';
import { SUSPICION_RULES } from '../../src/domain/review.ts';
import { SPEAKER_KINDS } from '../../src/domain/source.ts';
import { WORLD } from './world.ts';

/*
 * What a random ledger tells, before it is written down in rows. The first of several choices is the plainest: a story that
 * breaks a law shrinks towards one series of one exact figure, reported and published on its own day.
 */

/** Where a law fails with one of the later choices, the first is tried too. */
const PLAINEST_FIRST = { withCrossShrink: true };

const rarely = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof(PLAINEST_FIRST, { weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** How a source puts a number: one of the hedges, or between two ends, a number of tenths of it apart. */
const anyHedge = fc.oneof(
  PLAINEST_FIRST,
  { weight: 4, arbitrary: fc.constant({ qualifier: 'exact' as const }) },
  { weight: 5, arbitrary: fc.record({ qualifier: fc.constantFrom(...QUALIFIERS) }) },
  {
    weight: 1,
    arbitrary: fc.record({ qualifier: fc.constant('range' as const), width: fc.nat(4), best: fc.boolean() }),
  },
);

/** Percent of the number of its series: tenths meet the tolerance of "about" exactly. */
const anyShift = fc.constantFrom(0, 10, -10, 1, 20, -1, 5, -50, 100);

const anyNote = fc.record({
  kind: fc.constantFrom('caveat', 'doubt', 'later'),
  text: fc.constantFrom('first note', 'second note'),
  /** Days after the figure was public, or a few before, where what is doubted came up elsewhere; null comes with it. */
  after: fc.oneof(PLAINEST_FIRST, fc.constant(null), fc.nat(60), fc.integer({ min: -5, max: 1 })),
});

const anyReprint = fc.record({
  reason: fc.constantFrom(...SUPERSEDE_REASONS),
  hedge: anyHedge,
  shift: anyShift,
  later: fc.nat(40),
  /** Who counts from a change of source on, and whom from a change of definition; null leaves the population. */
  originator: fc.constantFrom('ministry', 'agency'),
  population: fc.constantFrom(null, 'civilians', 'people'),
});

/** One figure of a series. */
const anyPoint = fc.record({
  hedge: anyHedge,
  shift: anyShift,
  /** Periods left out before it. */
  skip: fc.oneof(
    PLAINEST_FIRST,
    { weight: 9, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.nat(4) },
  ),
  delay: fc.oneof(PLAINEST_FIRST, fc.nat(3), fc.nat(60)),
  /** Whose day says when it was public: its own, that of its document, both, or nobody's. */
  dated: fc.oneof(
    PLAINEST_FIRST,
    { weight: 10, arbitrary: fc.constantFrom('figure', 'figure', 'document', 'both') },
    { weight: 1, arbitrary: fc.constant('nobody' as const) },
  ),
  status: fc.oneof(
    PLAINEST_FIRST,
    { weight: 5, arbitrary: fc.constant('reported' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...FIGURE_STATUSES) },
  ),
  modality: rarely(fc.constantFrom(...MODALITIES)),
  via: rarely(fc.constantFrom('A newspaper', 'An agency of news')),
  speaker: rarely(fc.constantFrom('A. Speaker', 'The spokesman')),
  fromWords: rarely(fc.constant(true)),
  notes: fc.oneof(
    PLAINEST_FIRST,
    { weight: 5, arbitrary: fc.array(anyNote, { maxLength: 0 }) },
    { weight: 1, arbitrary: fc.array(anyNote, { maxLength: 2 }) },
  ),
  reprints: fc.oneof(
    PLAINEST_FIRST,
    { weight: 5, arbitrary: fc.array(anyReprint, { maxLength: 0 }) },
    { weight: 1, arbitrary: fc.array(anyReprint, { maxLength: 3 }) },
  ),
});

/** What is counted, of whom and where; a story has few, so that speakers meet. */
const anySubject = fc.record({
  measure: fc.constantFrom('killed', 'displaced', 'executed', 'households'),
  population: fc.constantFrom('people', 'civilians', 'women', 'soldiers'),
  place: fc.constantFrom('mosul', 'ninewa', 'old-city', 'erbil', 'iraq', 'operation'),
  /** About how many. */
  size: fc.oneof(PLAINEST_FIRST, fc.constantFrom(100, 1000), fc.nat(40), fc.nat(1_000_000)),
});

/** Who counts it, from how many days after the first one on. */
const anySpeaker = fc.record({
  by: fc.oneof(
    PLAINEST_FIRST,
    { weight: 5, arbitrary: fc.constantFrom('agency', 'ministry') },
    { weight: 3, arbitrary: fc.constantFrom(...WORLD.originators.map(({ id }) => id)) },
  ),
  later: fc.oneof(PLAINEST_FIRST, fc.constantFrom(0, 7, 14, 15), fc.nat(100)),
  points: fc.array(anyPoint, { minLength: 1, maxLength: 6 }),
});

/** One subject in one kind of time and rhythm, as several speakers count it, so that they can be compared. */
const anyCount = fc.record({
  subject: fc.nat(2),
  /** A running total may come with what happened since the one before it. */
  time: fc.constantFrom('stock', 'running-total', 'total-and-flows', 'month', 'days', 'year'),
  /** Days, or for whole months and years as many of them, from one figure to the next. */
  every: fc.constantFrom(7, 14, 15, 1, 3),
  /** Days between the first day there is and the first figure. */
  start: fc.oneof(PLAINEST_FIRST, fc.constantFrom(0, 31, 92), fc.nat(400)),
  speakers: fc.array(anySpeaker, { minLength: 1, maxLength: 4 }),
});

const anyQuestion = fc.record({
  /** The counts of its scopes; the first leads. */
  scopes: fc.array(
    fc.record({
      count: fc.nat(),
      anyPopulation: fc.boolean(),
      anyPlace: fc.boolean(),
      anyStart: fc.boolean(),
      anyPeriod: fc.boolean(),
      onlyItsSpeaker: rarely(fc.constant(true)),
      /** Only flows of the very first period of the count. */
      onlyItsPeriod: rarely(fc.constant(true)),
      leads: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  rule: fc.constantFrom(...HEADLINE_RULES),
  prefers: fc.uniqueArray(fc.constantFrom('agency', 'ministry', 'tally'), { maxLength: 2 }),
  prefersKinds: fc.uniqueArray(fc.constantFrom(...SPEAKER_KINDS), { maxLength: 2 }),
  rhythm: fc.constantFrom(7, 0, 30),
  ageLimit: fc.constantFrom(14, 0, 45, 90),
  charts: fc.subarray([...QUESTION_CHARTS]),
});

/** Two figures by their number in the ledger; of one subject, or of one speaker and day, where there are two of one. */
const anyPair = fc.record({
  a: fc.nat(),
  b: fc.nat(),
  alike: fc.constantFrom('subject', 'subject', 'speaker and day', 'any'),
});

export const anyStory = fc.record({
  subjects: fc.array(anySubject, { minLength: 1, maxLength: 3 }),
  counts: fc.array(anyCount, { minLength: 1, maxLength: 4, size: 'max' }),
  relations: fc.array(
    fc.record({
      pair: anyPair,
      kind: fc.oneof(PLAINEST_FIRST, fc.constant('disputed' as const), fc.constantFrom(...RELATION_KINDS)),
    }),
    { maxLength: 8 },
  ),
  breaks: fc.array(
    fc.record({
      series: fc.nat(),
      /** The first figure counted the new way; beyond the last one, none is. */
      at: fc.nat(7),
      kind: fc.constantFrom('definition', 'scope', 'source-switch', 'discontinued'),
      /** A change of source leads to the speaker of this series, of the same count where there is another. */
      to: fc.nat(),
      everyPopulation: fc.boolean(),
      explainedAfter: fc.integer({ min: -10, max: 60 }),
    }),
    { maxLength: 3 },
  ),
  events: fc.array(
    fc.record({
      day: fc.nat(488),
      days: fc.oneof(PLAINEST_FIRST, fc.constant(null), fc.nat(9)),
      later: fc.nat(30),
      place: fc.constantFrom('mosul', 'ninewa', 'old-city', 'erbil', 'iraq'),
      onCharts: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  reviews: fc.array(
    fc.record({ pair: anyPair, rule: fc.constantFrom(...SUSPICION_RULES), day: fc.nat(488) }),
    {
      maxLength: 3,
    },
  ),
  questions: fc.array(anyQuestion, { minLength: 1, maxLength: 3 }),
  opensOn: fc.nat(488),
  endedOn: fc.oneof(PLAINEST_FIRST, fc.constant(null), fc.nat(488)),
});

export type Story = typeof anyStory extends fc.Arbitrary<infer Told> ? Told : never;
export type CountOfStory = Story['counts'][number];
export type SpeakerOfStory = CountOfStory['speakers'][number];
export type PointOfStory = SpeakerOfStory['points'][number];
