import fc from 'fast-check';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { datasetOf } from '../../src/ledger/dataset-of-document.ts';
import { addDays, type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { once } from '../../src/domain/once.ts';
import type { AbsenceReason, Quantity } from '../../src/domain/quantity.ts';
import { centreOf, leastClaimed } from '../../src/domain/quantity.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { anyStory } from './any-story.ts';
import { withFigures } from './with-figures.ts';
import { inWords } from './in-words.ts';
import { Remembered } from './remembered.ts';
import { rowsOf } from './rows-of-a-story.ts';
import { documentOf } from './world.ts';

/** What drawn ledgers speak of lies between these days; the last ones of long series lie beyond, in the future of every view. */
export const FIRST_DAY = calendarDate('2016-10-01');
export const LAST_DAY = calendarDate('2018-02-01');

/** A day to ask about: any of the 489. */
export const anyDay = fc.integer({ min: 0, max: 488 }).map((days) => addDays(FIRST_DAY, days));

/** Documents of random ledgers; see `anyLedger`. */
export const anyDocument = new Remembered(anyStory.map((story) => documentOf(rowsOf(story))));

/**
 * Random ledgers that the gate lets through, as is held beside: a few series of figures that are comparable with one
 * another, over sixteen months, in which everything varies that figures are made of, and which are revised, disputed, noted
 * upon, echoed, broken, late and undated. One that fails a law shrinks to few series of few figures with plain numbers.
 */
export const anyLedger: fc.Arbitrary<WholeDataset> = anyDocument.map(
  once((document: DatasetDocument) => inWords(datasetOf(document))),
);

/** What was known of a drawn ledger on a day, worked out once for all laws that ask. */
export const viewOn = (dataset: WholeDataset, day: CalendarDate): WholeView => viewsOf(dataset)(day);

const viewsOf = once((dataset: WholeDataset) => once((day: CalendarDate) => asOfView(dataset, day)));

/** The same with the numbers of some figures missing: no document can say so today, and the domain must bear it. */
export const anyLedgerWithSilence: fc.Arbitrary<WholeDataset> = new Remembered(
  fc
    .tuple(
      anyLedger,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom<AbsenceReason>('not-reported', 'withheld')), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    .map(([dataset, silences]) => {
      const ids = [...dataset.figures.keys()];
      const silent = new Map(silences.map(([at, reason]) => [ids[at % ids.length], reason] as const));
      return withQuantities(dataset, ({ id, quantity }) => {
        const reason = silent.get(id);
        return reason === undefined ? quantity : { kind: 'unavailable', reason };
      });
    }),
);

/** The same with every number exact, for what must then be exact too. */
export const anyExactLedger: fc.Arbitrary<WholeDataset> = anyLedger.map((dataset) =>
  withQuantities(dataset, ({ quantity }) => ({
    kind: 'exact',
    value: centreOf(quantity) ?? leastClaimed(quantity) ?? 0,
  })),
);

function withQuantities(dataset: WholeDataset, quantityOf: (figure: Figure) => Quantity): WholeDataset {
  const figures = [...dataset.figures.values()].map((figure) => ({
    ...figure,
    quantity: quantityOf(figure),
  }));
  return inWords(withFigures(dataset, figures));
}
