import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { answers } from '../../src/statistics/answers.ts';
import type { WholeView } from '../../src/statistics/as-of.ts';
import { disagreements } from '../../src/statistics/disagreements.ts';
import { recentChanges } from '../../src/statistics/recent.ts';
import { withFigures } from '../ledgers/with-figures.ts';
import { seriesOf } from '../../src/statistics/series.ts';

/** All that any page could show of a day, as text: two views that show the same give the same text. */
export function whatADayShows(view: WholeView): string {
  const { measures, places, populations, originators, sources } = view.dataset;
  const named = new Set<unknown>(
    [measures, places, populations, originators, sources].flatMap((table) => [...table.values()]),
  );
  return JSON.stringify(
    {
      figures: view.figures,
      superseded: [...view.superseded].map(([old, by]) => [old, by]).sort(),
      notes: view.figures.map((figure) => view.notes(figure)),
      relations: view.figures.map((figure) => view.relations(figure)),
      events: view.events,
      breaks: view.breaks,
      // The day a first figure becomes known is asked of the whole ledger: it tells a reader where to go.
      answers: answers(view).map(({ question: { id }, ...rest }) => ({ id, ...rest })),
      series: seriesOf(view, {}),
      disagreements: disagreements(view).map(({ question, ...rest }) => ({
        ...rest,
        question: question?.id,
      })),
      recent: recentChanges(view, view.day, view.day),
    },
    // A figure carries all its notes; which of them may be read is the view's to say. What it counts, where, and who says so
    // is the same on every day.
    (_key, value: unknown) => (isFigure(value) || named.has(value) ? (value as Named).id : value),
  );
}

interface Named {
  readonly id: string;
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'originator' in value && 'quantity' in value;
}

/** Every day on which the ledger had more in it than on the day before. */
export function daysOfNews(dataset: WholeDataset): ReadonlySet<CalendarDate> {
  const days = [...dataset.figures.values()].flatMap((figure) => [
    figure.published,
    ...figure.notes.map(({ knownFrom }) => knownFrom),
  ]);
  const others = [...dataset.events, ...dataset.breaks].map(({ knownFrom }) => knownFrom);
  return new Set([...days, ...others].flatMap((day) => day ?? []));
}

/** The ledger as it was written by the evening of a day: later figures, notes, events and explanations are not in it yet. */
export function ledgerBy(dataset: WholeDataset, day: CalendarDate): WholeDataset {
  const figures = [...dataset.figures.values()].filter((figure) => (figure.published ?? day) <= day);
  const written = figures.map((figure) => ({
    ...figure,
    notes: figure.notes.filter((note) => note.knownFrom === null || note.knownFrom <= day),
  }));
  return {
    ...withFigures(dataset, written),
    events: dataset.events.filter((event) => event.knownFrom <= day),
    breaks: dataset.breaks.map((one) =>
      one.knownFrom <= day
        ? one
        : { ...one, before: 'not known', after: 'not known', explanation: 'not known' },
    ),
  };
}
