import { travellingSearch } from '../../addresses/address.ts';
import { pathOf, type Route } from '../../addresses/route.ts';
import { describe, descriptionText } from '../../claims/description.ts';
import { type CalendarDate, latestDate } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Words } from '../../i18n/words.ts';
import { answeredBy } from '../../statistics/answered.ts';
import { asOfView, publicationDay } from '../../statistics/as-of.ts';
import { changesBetween, firstDay, type KnownChange } from '../../statistics/changes-between.ts';
import { eventTime } from './event-time.ts';

/** The newest entries are kept; a reader who fell further behind goes to the page. */
const MOST = 50;

/** One thing that became known, as plain values: nothing in it is HTML. */
export interface FeedEntry {
  /** The same in every build, and in every feed of the dataset. */
  readonly id: string;
  readonly day: CalendarDate;
  readonly title: string;
  /** One paragraph each. */
  readonly lines: readonly string[];
  /** Below the site's own address: where to read on, as of the entry's day. */
  readonly path: string;
}

export interface FeedModel {
  readonly id: string;
  readonly title: string;
  /** The newest day of the entries; null in an empty ledger. */
  readonly updated: CalendarDate | null;
  /** The page of changes, below the site's own address. */
  readonly path: string;
  readonly entries: readonly FeedEntry[];
}

/** The newest figures, corrections and events of a whole ledger, newest first (R1, R2, R4). */
export function feedModel(dataset: Dataset, words: Words): FeedModel {
  const [first, last] = [firstDay(dataset), lastDay(dataset)];
  const known = first && last ? changesBetween(asOfView(dataset, last), first).entries : [];
  const entries = known.flatMap((entry) => feedEntry(entry, dataset, words) ?? []).slice(0, MOST);
  return {
    id: urn(dataset, 'changes'),
    title: words.t('changes.feed.title', { title: dataset.title }),
    updated: entries[0]?.day ?? null,
    path: pathOf(dataset.id, { page: 'changes' }),
    entries,
  };
}

function lastDay(dataset: Dataset): CalendarDate | null {
  const published = [...dataset.figures.values()].flatMap((figure) => publicationDay(dataset, figure) ?? []);
  return latestDate([...published, ...dataset.events.map(({ knownFrom }) => knownFrom)]);
}

function feedEntry(entry: KnownChange, dataset: Dataset, words: Words): FeedEntry | null {
  switch (entry.kind) {
    case 'figure':
      return figureEntry(
        entry.figure,
        entry.day,
        figureTitle(entry.figure, entry.day, dataset, words),
        [],
        dataset,
        words,
      );
    case 'superseded':
    case 'corrected': {
      const { by, old } = entry;
      const title = `${words.t(`changes.kind.${entry.kind}`)}. ${figureTitle(by, entry.day, dataset, words)}`;
      const why = [
        words.t('changes.feed.before', { figure: figureTitle(old, entry.day, dataset, words) }),
        [words.t(`changes.reason.${entry.reason}`), entry.note].filter(Boolean).join(' '),
      ];
      return figureEntry(by, entry.day, title, why, dataset, words);
    }
    case 'event': {
      const { event } = entry;
      const source = dataset.sources.get(event.source);
      return {
        id: urn(dataset, `event:${event.id}`),
        day: entry.day,
        title: words.t('changes.feed.event', {
          title: event.title,
          place: dataset.places.get(event.place)?.name ?? '',
        }),
        lines: [
          words.t('changes.feed.happened', { time: words.referenceTime(eventTime(event)) }),
          words.t('changes.feed.source', { publisher: source?.publisher ?? '', title: source?.title ?? '' }),
        ],
        path: pathOn(dataset, { page: 'source', id: event.source }, entry.day),
      };
    }
    default:
      return null;
  }
}

function figureEntry(
  figure: Figure,
  day: CalendarDate,
  title: string,
  why: readonly string[],
  dataset: Dataset,
  words: Words,
): FeedEntry {
  const answered = answeredBy(dataset, figure);
  const described = describe(figure, asOfView(dataset, day), words);
  return {
    id: urn(dataset, `figure:${figure.id}`),
    day,
    title,
    lines: [
      ...described.marks.map((mark) => words.t(`claims.mark.${mark}`)),
      ...why,
      descriptionText(described, words),
      words.t('changes.feed.source', {
        publisher: described.source.publisher,
        title: described.source.title,
      }),
    ],
    path: pathOn(
      dataset,
      answered ? { page: 'question', id: answered.question.id } : { page: 'source', id: figure.source },
      day,
    ),
  };
}

/** Who says how many of whom and where, with the qualifier. */
function figureTitle(figure: Figure, day: CalendarDate, dataset: Dataset, words: Words): string {
  const { speaker, amount, what } = describe(figure, asOfView(dataset, day), words);
  return words.t('changes.feed.figure', { speaker, amount, what });
}

function pathOn(dataset: Dataset, route: Route, day: CalendarDate): string {
  return `${pathOf(dataset.id, route)}${travellingSearch('', { asof: day })}`;
}

function urn(dataset: Dataset, name: string): string {
  return `urn:figuredesk:${dataset.id}:${name}`;
}
