import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import { referenceDay } from '../../src/domain/reference-time.ts';
import { nearInTime } from '../../src/statistics/standing.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { boundsOf } from '../../src/domain/quantity.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { countKey } from '../../src/domain/scope.ts';
import { type SheetRow, type SourceSheet, sourceSheet } from '../../src/statistics/source-sheet/sheet.ts';
import { type Neighbours, neighboursOf } from '../../src/statistics/source-sheet/neighbours.ts';
import { pairStanding } from '../../src/statistics/source-sheet/pair.ts';
import { sheetStates } from '../../src/statistics/source-sheet/states.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { mosul } from '../features/shipped-desk.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import {
  between,
  exactly,
  figure,
  ledger,
  notReported,
  onDay,
  qualified,
  type RelationParts,
} from '../ledgers/small-ledger.ts';
import { question, scope, sinceUntil, source } from '../ledgers/small-ledger.ts';
import { ledgerBy } from './what-a-day-shows.ts';
import { held } from '../../src/domain/held.ts';

type Sheet = (view: WholeView) => SourceSheet;
type Beside = (view: WholeView, figure: Figure) => Neighbours;

const bulletinOf: Sheet = (view) => sourceSheet(view, held(view.dataset.sources, 'bulletin'));

/** Everything a sheet tells, as text: figures by their id, for they carry their later notes with them. */
const told = (sheet: SourceSheet): string =>
  JSON.stringify(sheet.rows, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && ('originator' in value || 'ruleWords' in value)
      ? 'id' in value && value.id
      : value,
  );

const laterRowsChangeNothing = (sheet: Sheet): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(
    anyLedger,
    anyDay,
    (dataset, day) =>
      told(sheet(viewOn(dataset, day))) === told(sheet(asOfView(ledgerBy(dataset, day), day))),
  );

const nobodyWasQuotedBeforeSpeaking = (sheet: Sheet): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) =>
    sheet(viewOn(dataset, day)).rows.every(({ figure: own, comparison }) => {
      const ownDay = own.published;
      const beside = comparison ? [...comparison.others, ...comparison.elsewhere] : [];
      return beside.every(({ figure: other }) => {
        const otherDay = other.published;
        return ownDay !== null && otherDay !== null && otherDay <= ownDay;
      });
    }),
  );

const onlyTheSameCountIsCompared = (beside: Beside): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    return view.figures.every((own) =>
      beside(view, own).others.every(
        ({ figure: other, standing }) => standing === 'disputed' || countKey(other) === countKey(own),
      ),
    );
  });

const whatCanBothBeMeantIsNoContradiction = (
  pair: typeof pairStanding,
): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    return view.figures.every((own) =>
      neighboursOf(view, own).others.every(({ figure: other }) => {
        const [a, b] = [boundsOf(own.quantity), boundsOf(other.quantity)];
        if (!a || !b || a.low > b.high || b.low > a.high) return true;
        // Two closed numbers can lie within one another's tolerance and yet be two numbers.
        if (a.high !== Infinity && b.high !== Infinity) return true;
        return pair(own, other, null) !== 'contradicts';
      }),
    );
  });

/** Compares each figure as things stand on the day of the view, and so quotes those who spoke later. */
const comparesWithTheDayOfTheView: Sheet = (view) => {
  const sheet = bulletinOf(view);
  return {
    ...sheet,
    rows: sheet.rows.map((row): SheetRow => {
      if (!row.comparison) return row;
      const neighbours = neighboursOf(view, row.figure);
      const states = sheetStates(view, row.figure, neighbours);
      return { ...row, comparison: { ...row.comparison, ...neighbours, states } };
    }),
  };
};
const showsEveryNote: Sheet = (view) => {
  const sheet = bulletinOf(view);
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, notes: row.figure.notes })) };
};
const comparesWhateverHasTheMeasure: Beside = (view, own) => ({
  elsewhere: [],
  others: view.figures
    .filter((other) => other !== own && other.measure === own.measure)
    .map((other) => ({ figure: other, standing: pairStanding(own, other, null), note: '' })),
});
const callsAFloorAContradiction: typeof pairStanding = (own, other, relation) => {
  const standing = pairStanding(own, other, relation);
  return standing === 'floor-below' ? 'contradicts' : standing;
};

describe('R23: a sheet tells what others had said by then, and nothing later', () => {
  it('rows of the ledger that came later change no sheet of an earlier day', () => {
    expect(holds(laterRowsChangeNothing(bulletinOf), LEDGERS)).toBe(true);
  });
  it('showing notes that could not be given yet is caught', () => {
    expect(holds(laterRowsChangeNothing(showsEveryNote), LEDGERS)).toBe(false);
  });
  it('no claim stands beside a figure that was public before it', () => {
    expect(holds(nobodyWasQuotedBeforeSpeaking(bulletinOf), LEDGERS)).toBe(true);
  });
  it('a later claim that leaks into the comparison is caught', () => {
    expect(holds(nobodyWasQuotedBeforeSpeaking(comparesWithTheDayOfTheView), LEDGERS)).toBe(false);
  });
});

describe('R20: claims of another scope are not listed as disagreeing', () => {
  it('only claims that count the same are compared, unless the ledger sets two against each other', () => {
    expect(holds(onlyTheSameCountIsCompared(neighboursOf), LEDGERS)).toBe(true);
  });
  it('comparing whatever has the same measure is caught', () => {
    expect(holds(onlyTheSameCountIsCompared(comparesWhateverHasTheMeasure), LEDGERS)).toBe(false);
  });
  it('another area stands apart, under the heading of its scope', () => {
    const city = figure({ id: 'city', quantity: exactly(500), time: onDay('2017-06-10') });
    const part = figure({
      id: 'part',
      quantity: exactly(90),
      time: onDay('2017-06-10'),
      place: 'old-city',
      by: 'charity',
    });
    const dataset = ledger({
      figures: [city, part],
      questions: [question({ scopes: [scope(), scope({ place: 'old-city', heading: 'Old City' })] })],
    });
    const { others, elsewhere } = neighboursOf(asOfView(dataset, calendarDate('2017-06-10')), city);
    expect(others).toEqual([]);
    expect(elsewhere.map(({ figure: { id }, difference }) => [id, difference])).toEqual([
      ['part', 'Old City'],
    ]);
  });
});

describe('R21: only what cannot both be meant is a contradiction', () => {
  it('a bound that leaves room contradicts nothing', () => {
    expect(holds(whatCanBothBeMeantIsNoContradiction(pairStanding), LEDGERS)).toBe(true);
  });
  it('a floor called a contradiction is caught', () => {
    expect(holds(whatCanBothBeMeantIsNoContradiction(callsAFloorAContradiction), LEDGERS)).toBe(false);
  });
  it('more than 700,000 in a report is a lower bound that a total of 727,373 had passed 36 days before', () => {
    const dataset = totals(
      total('passed', exactly(727_373), '2017-05-21', 'ministry'),
      total('reported', qualified('more-than', 700_000), '2017-06-26', 'unattributed'),
    );
    expect(statesIn(dataset, 'reported')).toMatchObject([
      { kind: 'floor-passed', first: { id: 'passed' }, daysBefore: 36 },
    ]);
  });
  it('two numbers for one day that cannot both be meant are a contradiction; for two days they differ', () => {
    const one = figure({ id: 'one', quantity: exactly(100), time: onDay('2017-06-10') });
    const same = figure({ id: 'same', quantity: exactly(200), time: onDay('2017-06-10'), by: 'charity' });
    const next = figure({ id: 'next', quantity: exactly(200), time: onDay('2017-06-11'), by: 'tally' });
    expect(pairStanding(same, one, null)).toBe('contradicts');
    expect(pairStanding(next, one, null)).toBe('differs');
  });
  it('what one originator says of two days is its own movement, never a second opinion', () => {
    const monday = figure({ id: 'monday', quantity: exactly(100), time: onDay('2017-06-12') });
    const tuesday = figure({ id: 'tuesday', quantity: exactly(100), time: onDay('2017-06-13') });
    expect(pairStanding(tuesday, monday, null)).toBe('other-time');
  });
  it('a number inside somebody’s range is within a range, and a figure nobody else gave is the only source', () => {
    const dataset = asked([
      figure({ id: 'range', quantity: between(100, 150), time: onDay('2017-06-10'), by: 'charity' }),
      figure({ id: 'inside', quantity: exactly(120), time: onDay('2017-06-11') }),
    ]);
    expect(statesIn(dataset, 'inside')).toMatchObject([{ kind: 'within-range' }]);
    expect(statesIn(dataset, 'range')).toMatchObject([{ kind: 'only-source', days: 14, nearest: null }]);
  });
  it('what the ledger calls a contradiction is one, whatever the numbers', () => {
    const a = figure({ id: 'old', quantity: exactly(100), time: onDay('2017-06-10'), by: 'charity' });
    const b = figure({ id: 'new', quantity: exactly(100), time: onDay('2017-06-11') });
    const relation = { a: 'old', b: 'new', kind: 'disputed', note: 'One is a guess.' } as const;
    expect(statesIn(asked([a, b], [relation]), 'new')).toMatchObject([
      { kind: 'contradicted', by: [{ figure: { id: 'old' }, note: 'One is a guess.' }] },
    ]);
  });
  it('without a number there is nothing to compare', () => {
    const dataset = asked([figure({ id: 'none', quantity: notReported, time: onDay('2017-06-10') })]);
    expect(statesIn(dataset, 'none')).toEqual([{ kind: 'no-number' }]);
  });
});

describe('a document as a whole', () => {
  const early = figure({
    id: 'early',
    quantity: exactly(1),
    time: onDay('2017-06-01'),
    published: '2017-06-02',
    source: 'report',
  });
  const undated = figure({
    id: 'undated',
    quantity: exactly(2),
    time: onDay('2017-06-01'),
    published: null,
    source: 'page',
  });
  const dataset = ledger({
    figures: [early, undated],
    sources: [source('report', '2017-06-10'), source('page', null), source('proof', '2017-06-05')],
  });
  const on = (day: string, id: string): SourceSheet =>
    sourceSheet(asOfView(dataset, calendarDate(day)), held(dataset.sources, id));

  it('is not yet there before its figures were public, then only its figures are, then it is known', () => {
    expect(on('2017-06-01', 'report')).toMatchObject({ known: 'not-yet', rows: [] });
    expect(on('2017-06-02', 'report')).toMatchObject({
      known: 'figures-only',
      rows: [{ figure: { id: 'early' } }],
    });
    expect(on('2017-06-10', 'report')).toMatchObject({ known: 'known' });
  });
  it('a figure without a day of publication is shown and not compared', () => {
    expect(on('2017-06-01', 'page').rows).toMatchObject([{ figure: undated, comparison: null }]);
  });
});

describe('how the day of publication is known', () => {
  const basisOn = (day: string) => {
    const unami = mosul.sources.get('unami-2016-12');
    return unami && sourceSheet(asOfView(mosul, calendarDate(day)), unami).rows[0]?.publishedBasis?.said;
  };
  it('the release of 2 January 2017 is dated by a page of 3 January, which 2 January does not know', () => {
    expect(basisOn('2017-01-02')).toBeUndefined();
    expect(basisOn('2017-01-03')).toContain('a page of 3 January 2017');
  });
});

describe('the CNN report of 26 June 2017, as an editor reads it', () => {
  const cnn = mosul.sources.get('cnn-2017-06-26');
  const rowsOn = (day: string): ReadonlyMap<string, SheetRow> => {
    if (!cnn) throw new Error('The CNN report is not in the ledger.');
    const sheet = sourceSheet(asOfView(mosul, calendarDate(day)), cnn);
    return new Map(sheet.rows.map((row) => [row.figure.id, row]));
  };
  const statesOn = (day: string, id: string) => rowsOn(day).get(id)?.comparison?.states;

  it('about 100,000 civilians remaining stands: three of four figures for the Old City agree', () => {
    expect(statesOn('2017-06-26', 'cnn-civilians-remaining')).toMatchObject([
      { kind: 'meets-elsewhere', compared: 4, with: [{}, {}, {}] },
    ]);
  });
  it('more than 700,000 displaced is a lower bound that the government total had passed 36 days before', () => {
    expect(statesOn('2017-06-26', 'cnn-displaced')).toMatchObject([
      { kind: 'floor-passed', first: { id: 'goi-cum-2017-05-21' }, daysBefore: 36 },
    ]);
  });
  it('a couple of hundred IS fighters left is the only figure of its scope in two weeks', () => {
    expect(statesOn('2017-06-26', 'cnn-is-remaining')).toMatchObject([{ kind: 'only-source', days: 14 }]);
  });
  it('some 980 militants killed carries a doubtful label, fits Iraqi forces, and the Iraqi command contradicts it', () => {
    expect(statesOn('2017-06-26', 'cnn-is-killed')).toMatchObject([
      { kind: 'label-doubt', fits: [{ figure: { id: 'isf-2017-03-killed' } }] },
      { kind: 'contradicted', by: [{ figure: { id: 'is-2017-05-16-killed' } }] },
    ]);
  });
  it('more than 6,000 wounded carries a doubtful label and fits Iraqi forces', () => {
    expect(statesOn('2017-06-26', 'cnn-is-wounded')).toMatchObject([
      { kind: 'label-doubt', fits: [{ figure: { id: 'isf-2017-03-wounded' } }] },
    ]);
  });
  it('on 1 January 2018 the five states are the same; what came up since stands apart', () => {
    for (const [id, { comparison }] of rowsOn('2018-01-01')) {
      expect(comparison?.states, id).toEqual(statesOn('2017-06-26', id));
      expect(rowsOn('2017-06-26').get(id)?.comparison?.since, id).toBeNull();
    }
    const since = rowsOn('2018-01-01').get('cnn-is-killed')?.comparison?.since;
    expect(since?.relations.map(({ other }) => other.id)).toContain('isf-2017-08-killed');
    expect(since?.notes.map(({ text }) => text)).toEqual([
      'Later US figures for Iraqi forces (up to 1,400 killed) fit the same growth.',
    ]);
  });
});

/** Figures of which a sheet says that nobody else had given one, ever or near in time, though somebody had. */
function falselyAlone(dataset: WholeDataset, besides: Beside): readonly string[] {
  return [...dataset.figures.values()].flatMap((own) => {
    const day = own.published;
    if (day === null || own.time.kind === 'flow') return [];
    const view = asOfView(dataset, day);
    if (!view.includes(own)) return [];
    const neighbours = besides(view, own);
    const [first] = sheetStates(view, own, neighbours);
    const others = view.figures.filter(
      (other) => other.originator !== own.originator && countKey(other) === countKey(own),
    );
    const near = others.filter((other) => nearInTime(own, other));
    return [
      ...(neighbours.others.length === 0 && others.length > 0 ? [`${own.id}: nobody`] : []),
      ...(['only-source', 'meets-elsewhere'].includes(first.kind) && near.length > 0
        ? [`${own.id}: nobody near in time`]
        : []),
    ];
  });
}

/** Looks at what is current only, as if what is older had not been said. */
const looksAtWhatIsCurrent: Beside = (view, own) => {
  const { others, elsewhere } = neighboursOf(view, own);
  const newest =
    view.figures
      .map(({ time }) => referenceDay(time))
      .toSorted()
      .at(-1) ?? view.day;
  const isOld = ({ figure: other }: { figure: Figure }) => daysBetween(referenceDay(other.time), newest) > 90;
  return { others: others.filter((other) => !isOld(other)), elsewhere };
};

describe('a figure is said to stand alone', () => {
  it('only when nobody else had given one of its count, however long before, in the shipped ledger', () => {
    expect(falselyAlone(mosul, neighboursOf)).toEqual([]);
    expect(falselyAlone(mosul, looksAtWhatIsCurrent)).toContain('cnn-is-remaining: nobody');
  });
  it('nor in any ledger', () => {
    fc.assert(
      fc.property(anyLedger, (dataset) => {
        expect(falselyAlone(dataset, neighboursOf)).toEqual([]);
      }),
      { numRuns: tries(LEDGERS) },
    );
  });
});

function total(id: string, quantity: Figure['quantity'], until: string, by: string): Figure {
  return figure({ id, quantity, time: sinceUntil('2016-10-17', until), by, source: id });
}

function totals(...figures: readonly Figure[]): WholeDataset {
  const scopes = [scope({ timeKind: 'running-total' })] as const;
  return ledger({ figures, questions: [question({ scopes })], sources: sourcesOf(figures) });
}

function asked(figures: readonly Figure[], relations: readonly RelationParts[] = []): WholeDataset {
  const own = figures.map((one) => ({ ...one, source: source(one.id, null) }));
  return ledger({ figures: own, questions: [question()], sources: sourcesOf(own), relations });
}

function sourcesOf(figures: readonly Figure[]) {
  return figures.map((one) => one.source);
}

function statesIn(dataset: WholeDataset, id: string) {
  const own = dataset.figures.get(id);
  const day = own && own.published;
  if (!own || !day) throw new Error(`${id} has no day.`);
  return sourceSheet(asOfView(dataset, day), own.source).rows[0]?.comparison?.states;
}
