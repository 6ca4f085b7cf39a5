import { travellingSearch } from '../../addresses/address.ts';
import { pathOf, type Route } from '../../addresses/route.ts';
import { describe, type Description, descriptionText } from '../../claims/description.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { WholeDataset } from '../../domain/dataset.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import type { Figure } from '../../domain/figure.ts';
import type { LedgerChange } from '../../domain/ledger-change.ts';
import type { Words } from '../../i18n/words.ts';
import { answeredBy } from '../../statistics/answered.ts';
import { asOfView } from '../../statistics/as-of.ts';
import { type Subscription, toldToSubscribers } from '../../statistics/subscription.ts';
import { eventTime } from './event-time.ts';

/** The newest entries are kept; a reader who fell further behind goes to the page. */
const MOST = 50;

/** Figures of one edit that are named each; the others are counted. */
const MOST_NAMED = 10;

/** One thing that became known to whoever follows the dataset, as plain values: nothing in it is HTML. */
export interface FeedEntry {
  /** The same in every build, and in every feed of the dataset. */
  readonly id: string;
  readonly day: CalendarDate;
  readonly title: string;
  /** One paragraph each. */
  readonly lines: readonly string[];
  /** Below the site's own address: where to read on, as of a day on which it was known. */
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

/**
 * What became known last, newest first (R1, R2, R4): figures, corrections and events, and what versions of the ledger
 * added or edited, on the day they were published, whatever day the figures speak of.
 */
export function feedModel(dataset: WholeDataset, words: Words): FeedModel {
  const entries = toldToSubscribers(dataset)
    .slice(0, MOST)
    .map((told) => feedEntry(told, dataset, words));
  return {
    id: urn(dataset, 'changes'),
    title: words.t('changes.feed.title', { title: dataset.title }),
    updated: entries[0]?.day ?? null,
    path: pathOf(dataset.id, { page: 'changes' }),
    entries,
  };
}

function feedEntry(told: Subscription, dataset: WholeDataset, words: Words): FeedEntry {
  switch (told.kind) {
    case 'figure':
      return figureEntry(told, dataset, words);
    case 'edited':
      return editEntry(told.change, dataset, words);
    case 'event':
      return eventEntry(told.event, dataset, words);
  }
}

function figureEntry(
  { figure, day, added }: Extract<Subscription, { kind: 'figure' }>,
  dataset: WholeDataset,
  words: Words,
): FeedEntry {
  const described = describeOn(figure, day, dataset, words);
  const title = titleOf(described, words);
  const { supersedes } = figure;
  const old = supersedes && publicOn(day, supersedes.figure);
  const kind = supersedes?.reason === 'correction' ? 'corrected' : 'superseded';
  return {
    id: urn(dataset, `figure:${figure.id}`),
    day,
    title: old ? `${words.t(`changes.kind.${kind}`)}. ${title}` : title,
    lines: [
      ...described.marks.map((mark) => words.t(`claims.mark.${mark}`)),
      ...(added ? [addedLine(added, described, words)] : []),
      ...(old
        ? [
            words.t('changes.feed.before', {
              figure: titleOf(describeOn(old, day, dataset, words), words),
            }),
            [words.t(`changes.reason.${supersedes.reason}`), supersedes.note].filter(Boolean).join(' '),
          ]
        : []),
      descriptionText(described, words),
      sourceLine(described, words),
    ],
    path: pathOfFigure(dataset, figure),
  };
}

/** The figure, when it was public by the day. */
function publicOn(day: CalendarDate, figure: Figure): Figure | null {
  return figure.published && figure.published <= day ? figure : null;
}

/** When it came into the ledger, and when it was said: two days that a reader of feeds must not take for one. */
function addedLine({ day, version, note }: LedgerChange, { published }: Description, words: Words): string {
  const said = published === null ? 'none' : words.date(published);
  const line = words.t('changes.feed.added', { day: words.date(day), version, said });
  return [line, note].filter(Boolean).join(' ');
}

function editEntry(change: LedgerChange, dataset: WholeDataset, words: Words): FeedEntry {
  const { version, day, note, figures } = change;
  const described = figures.slice(0, MOST_NAMED).map((figure) => describeOn(figure, day, dataset, words));
  const [only] = described;
  const [first] = figures;
  const more = figures.length - described.length;
  return {
    id: urn(dataset, `edited:${version}:${first.id}`),
    day,
    title:
      only && figures.length === 1
        ? words.t('changes.feed.edited.one', { figure: titleOf(only, words) })
        : words.t('changes.feed.edited', { n: figures.length }),
    lines: [
      words.t('changes.feed.editedOn', { day: words.date(day), version }),
      note,
      ...described.map((one) => descriptionText(one, words)),
      ...(more > 0 ? [words.t('changes.feed.more', { n: more })] : []),
    ],
    path: figures.length === 1 ? pathOfFigure(dataset, first) : pathOf(dataset.id, { page: 'figures' }),
  };
}

function eventEntry(event: CrisisEvent, dataset: WholeDataset, words: Words): FeedEntry {
  const { source } = event;
  return {
    id: urn(dataset, `event:${event.id}`),
    day: event.knownFrom,
    title: words.t('changes.feed.event', {
      title: event.title,
      place: event.place.name,
    }),
    lines: [
      words.t('changes.feed.happened', { time: words.referenceTime(eventTime(event)) }),
      words.t('changes.feed.source', { publisher: source.publisher, title: source.title }),
    ],
    path: pathOn(dataset, { page: 'source', id: source.id }, event.knownFrom),
  };
}

function describeOn(figure: Figure, day: CalendarDate, dataset: WholeDataset, words: Words): Description {
  return describe(figure, asOfView(dataset, day), words);
}

/** Who says how many of whom and where, with the qualifier. */
function titleOf({ speaker, amount, what }: Description, words: Words): string {
  return words.t('changes.feed.figure', { speaker, amount, what });
}

function sourceLine({ source }: Description, words: Words): string {
  return words.t('changes.feed.source', { publisher: source.publisher, title: source.title });
}

/** Where a figure is read, on the day it was said. */
function pathOfFigure(dataset: WholeDataset, figure: Figure): string {
  const answered = answeredBy(dataset, figure);
  const route: Route = answered
    ? { page: 'question', id: answered.question.id }
    : { page: 'source', id: figure.source.id };
  const day = figure.published;
  return day === null ? pathOf(dataset.id, route) : pathOn(dataset, route, day);
}

function pathOn(dataset: WholeDataset, route: Route, day: CalendarDate): string {
  return `${pathOf(dataset.id, route)}${travellingSearch('', { asof: day })}`;
}

function urn(dataset: WholeDataset, name: string): string {
  return `urn:figuredesk:${dataset.id}:${name}`;
}
