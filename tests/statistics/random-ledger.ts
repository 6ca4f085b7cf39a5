import fc from 'fast-check';
import { addDays, calendarDate, lastOfMonth, firstOfMonth } from '../../src/domain/calendar-date.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Figure, Note } from '../../src/domain/figure.ts';
import type { ReferenceTime } from '../../src/domain/reference-time.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { anyQuantity } from '../domain/quantities.ts';
import { event, figure, ledger, question, scope, seriesBreak } from '../ledgers/small-ledger.ts';

export const FIRST_DAY = calendarDate('2016-10-01');
export const LAST_DAY = calendarDate('2018-02-01');

export const anyDay = fc.integer({ min: 0, max: 488 }).map((days) => addDays(FIRST_DAY, days));

const START = calendarDate('2016-10-17');

const anyTime: fc.Arbitrary<ReferenceTime> = fc.oneof(
  anyDay.map((asOf): ReferenceTime => ({ kind: 'stock', asOf })),
  anyDay.map((day): ReferenceTime => ({ kind: 'flow', from: firstOfMonth(day), to: lastOfMonth(day) })),
  anyDay.map((until): ReferenceTime => ({ kind: 'running-total', since: START, until })),
);

const anyNote: fc.Arbitrary<Note> = fc.record({
  knownFrom: fc.option(anyDay, { nil: null }),
  kind: fc.constantFrom('caveat', 'doubt', 'later'),
  text: fc.constantFrom('first note', 'second note'),
});

const anyFigure = fc.record({
  quantity: anyQuantity,
  time: anyTime,
  by: fc.constantFrom('agency', 'refugee-agency', 'ministry', 'tally', 'unattributed'),
  place: fc.constantFrom('mosul', 'ninewa'),
  delay: fc.integer({ min: 0, max: 60 }),
  undated: fc.integer({ min: 0, max: 19 }).map((chance) => chance === 0),
  status: fc.constantFrom('reported', 'reported', 'verified', 'doubtful'),
  notes: fc.array(anyNote, { maxLength: 2 }),
  supersedes: fc.option(fc.nat(), { nil: undefined, freq: 4 }),
});

const QUESTIONS = [
  question({ scopes: [scope(), scope({ place: 'ninewa' })], ruleKinds: ['un'] }),
  question({
    id: 'monthly',
    order: 2,
    scopes: [scope({ timeKind: 'flow', period: 'month' })],
    rule: 'highest-floor',
  }),
  question({
    id: 'total',
    order: 3,
    scopes: [scope({ timeKind: 'running-total', place: null })],
    rule: 'originator-series',
    ruleOriginators: ['ministry', 'agency'],
  }),
];

/** Ledgers in which figures are revised, disputed, noted upon, broken and undated, over sixteen months. */
export const anyLedger: fc.Arbitrary<Dataset> = fc
  .record({
    rows: fc.array(anyFigure, { minLength: 12, maxLength: 60 }),
    disputes: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
    events: fc.array(fc.tuple(anyDay, fc.nat(30)), { maxLength: 6 }),
    breakDay: anyDay,
    explainedAfter: fc.nat(60),
  })
  .map(({ rows, disputes, events, breakDay, explainedAfter }) => {
    const figures = rows.map((row, at): Figure => {
      const lastDay =
        row.time.kind === 'stock' ? row.time.asOf : row.time.kind === 'flow' ? row.time.to : row.time.until;
      return figure({
        id: `f${at}`,
        quantity: row.quantity,
        time: row.time,
        by: row.by,
        place: row.place,
        published: row.undated ? null : addDays(lastDay, row.delay),
        status: row.status === 'doubtful' ? 'doubtful' : row.status === 'verified' ? 'verified' : 'reported',
        notes: row.notes,
        ...(row.supersedes !== undefined && at > 0
          ? { supersedes: { figure: `f${row.supersedes % at}`, reason: 'revision', note: '' } as const }
          : {}),
      });
    });
    const relations = disputes.map(([a, b]): Relation => ({
      a: `f${a % rows.length}`,
      b: `f${b % rows.length}`,
      kind: 'disputed',
      note: 'both cannot be true',
    }));
    return ledger({
      figures,
      questions: QUESTIONS,
      relations: relations.filter(({ a, b }) => a !== b),
      events: events.map(([day, later], at) => event(`e${at}`, day, addDays(day, later))),
      breaks: [seriesBreak({ date: breakDay, knownFrom: addDays(breakDay, explainedAfter) })],
    });
  });
