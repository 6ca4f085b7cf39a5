import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { type SourceRegister, sourceRegister } from '../../src/statistics/source-register.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { mosul } from '../features/shipped-desk.ts';
import { anyDay, anyLedger, viewOn, LAST_DAY } from '../ledgers/any-ledger.ts';
import { ledgerBy } from './what-a-day-shows.ts';

type Register = (view: WholeView) => SourceRegister;

/** What the register tells of each document; documents that are left out are a number, not a name. */
const told = ({ groups }: SourceRegister): string =>
  JSON.stringify(
    groups.map(({ kind, entries }) => [
      kind,
      entries.map(({ source, questions, ...rest }) => ({
        ...rest,
        source: source.id,
        questions: questions.map(({ id }) => id),
      })),
    ]),
  );

const tells = ({ figures, events }: WholeDataset, id: string): boolean =>
  [...figures.values(), ...events].some(({ source }) => source.id === id);

const laterRowsChangeNothing = (register: Register): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) => {
    const by = ledgerBy(dataset, day);
    // A document without a day whose figures and events all came later is in the earlier ledger only as a name that proves nothing.
    const proven = [...dataset.sources].filter(
      ([id, source]) => source.published !== null || tells(by, id) || !tells(dataset, id),
    );
    const then = asOfView({ ...by, sources: new Map(proven) }, day);
    return told(register(viewOn(dataset, day))) === told(register(then));
  });

const countsWhatIsYetToCome: Register = (view) => sourceRegister(asOfView(view.dataset, LAST_DAY));

const entryOf = (day: string, id: string) =>
  sourceRegister(asOfView(mosul, calendarDate(day)))
    .groups.flatMap(({ entries }) => entries)
    .find(({ source }) => source.id === id);

describe('R23: the register of a day', () => {
  it('rows of the ledger that came later change nothing in it', () => {
    expect(holds(laterRowsChangeNothing(sourceRegister), LEDGERS)).toBe(true);
  });
  it('counting figures that are yet to come is caught', () => {
    expect(holds(laterRowsChangeNothing(countsWhatIsYetToCome), LEDGERS)).toBe(false);
  });
  it('each document has its own figures: what was published by the day, and apart what nobody dates', () => {
    const ownOnly = fc.property(anyLedger, anyDay, (dataset, day) => {
      const view = viewOn(dataset, day);
      return sourceRegister(view)
        .groups.flatMap(({ entries }) => entries)
        .every(({ source, figures, undated }) => {
          const own = [...dataset.figures.values()].filter((figure) => figure.source.id === source.id);
          return (
            figures === own.filter(({ published }) => published !== null && published <= day).length &&
            undated === view.undated.filter((figure) => figure.source.id === source.id).length
          );
        });
    });
    expect(holds(ownOnly, LEDGERS)).toBe(true);
  });
  it('every document is either listed or counted as not yet published', () => {
    for (const day of ['2016-10-20', '2017-06-26', '2018-01-02']) {
      const { groups, counts } = sourceRegister(asOfView(mosul, calendarDate(day)));
      expect(groups.reduce((count, { entries }) => count + entries.length, counts.notYet)).toBe(
        mosul.sources.size,
      );
    }
  });
  it('the CNN report is not listed on 25 June, and on 26 June gave five figures, two of them in doubt', () => {
    expect(entryOf('2017-06-25', 'cnn-2017-06-26')).toBeUndefined();
    expect(entryOf('2017-06-26', 'cnn-2017-06-26')).toMatchObject({
      known: 'known',
      figures: 5,
      span: { from: '2016-10-17', to: '2017-06-26' },
      doubtful: 2,
      contradicted: 1,
    });
  });
  it('a document that came out after its figures is listed by its figures alone', () => {
    expect(entryOf('2017-12-20', 'chronicle-2017-12-21')).toMatchObject({
      known: 'figures-only',
      figures: 2,
    });
    expect(entryOf('2017-12-21', 'chronicle-2017-12-21')).toMatchObject({ known: 'known', figures: 2 });
  });
  it('a document without figures is listed with none', () => {
    expect(entryOf('2017-06-26', 'afp-2017-06-18')).toMatchObject({ figures: 0, span: null, questions: [] });
  });
});
