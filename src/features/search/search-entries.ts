import type { Route } from '../../addresses/route.ts';
import { describe, type Description, publishedText } from '../../claims/description.ts';
import type { Figure } from '../../domain/figure.ts';
import { compareDates } from '../../domain/calendar-date.ts';
import { leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import type { Words } from '../../i18n/words.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { howFarKnown } from '../../statistics/source-known.ts';
import { titleOn } from '../../statistics/question-title.ts';

/** What can be found, in the order its groups stand in. */
export const ENTRY_KINDS = ['question', 'place', 'originator', 'figure', 'event', 'source'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing to be found and the page it is on. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** One line that tells it from others of its name. */
  readonly detail: string;
  /** Further words it is found by, which are not shown. */
  readonly also: string;
  readonly route: Route;
  /** What that page's address asks of it. */
  readonly own: Readonly<Record<string, string>>;
  readonly anchor?: string;
  /** The claim itself, where one was found. */
  readonly figure?: Figure;
}

/** What a search may find on the view's day: every question, and of the rest only what was known by then (R23). */
export function searchEntries(view: WholeView, words: Words): readonly SearchEntry[] {
  return [
    ...questionEntries(view),
    ...placeEntries(view, words),
    ...originatorEntries(view, words),
    ...figureEntries(view, words),
    ...eventEntries(view, words),
    ...sourceEntries(view, words),
  ];
}

function questionEntries(view: WholeView): readonly SearchEntry[] {
  return [...view.dataset.questions.values()].map((question) => ({
    id: `question:${question.id}`,
    kind: 'question',
    title: titleOn(view, question),
    detail: question.scopeNote,
    also: [question.counted, ...question.scopes.flatMap(({ measure }) => measure.alsoCalled)].join(' '),
    route: { page: 'question', id: question.id },
    own: {},
  }));
}

function placeEntries({ dataset, figures }: WholeView, words: Words): readonly SearchEntry[] {
  const counts = countedBy(figures, (figure) => figure.place.id);
  return [...dataset.places.values()].flatMap(({ id, name, parent, inSentence, pcode, alsoCalled }) => {
    const count = counts.get(id) ?? 0;
    const above = parent?.name;
    const values = { figures: words.t('search.figures', { count }), above: above ?? '' };
    if (count === 0) return [];
    return {
      id: `place:${id}`,
      kind: 'place' as const,
      title: name,
      detail: above === undefined ? values.figures : words.t('search.place', values),
      also: [inSentence, pcode, ...alsoCalled].join(' '),
      route: { page: 'figures' } as const,
      own: { place: id },
    };
  });
}

/** The bodies that figures come from, and the persons who spoke for them. */
function originatorEntries({ dataset, figures }: WholeView, words: Words): readonly SearchEntry[] {
  const spoken = Map.groupBy(figures, ({ originator }) => originator);
  return [...dataset.originators.values()].flatMap((originator) => {
    const { id, name, label, kind, alsoCalled } = originator;
    const said = spoken.get(originator) ?? [];
    if (said.length === 0) return [];
    const entry = (title: string, who: string, count: number, own: SearchEntry['own']) => ({
      id: `originator:${id}:${own['q'] ?? ''}`,
      kind: 'originator' as const,
      title,
      detail: words.t('search.originator', { who, figures: words.t('search.figures', { count }) }),
      also: [label, words.t(`claims.speakerKind.${kind}`), ...alsoCalled].join(' '),
      route: { page: 'figures' } as const,
      own: { originator: id, ...own },
    });
    const persons = countedBy(said, (figure) => figure.speaker);
    return [
      entry(name, words.t(`claims.speakerKind.${kind}`), said.length, {}),
      ...[...persons].map(([person, count]) => entry(person, label, count, { q: `"${person}"` })),
    ];
  });
}

/**
 * Every claim, by its number, its qualifier, the words it was read in and all that it is about. Those of the newest days come
 * first: of claims that fit a query alike a reader is shown them before the others.
 */
function figureEntries(view: WholeView, words: Words): readonly SearchEntry[] {
  return view.figures.toSorted(newestFirst).map((figure) => {
    const { quantity, measure, place, originator, source, attribution } = figure;
    const description = describe(figure, view, words);
    const numbers = [leastClaimed(quantity), mostClaimed(quantity)].filter((number) => number !== null);
    return {
      id: `figure:${figure.id}`,
      kind: 'figure',
      title: words.t('search.figure', { amount: description.amount, what: description.what }),
      detail: figureDetail(description, words),
      also: [
        figure.wording,
        attribution,
        originator.name,
        ...numbers.map(String),
        ...[originator, place, measure].flatMap(({ alsoCalled }) => alsoCalled),
      ].join(' '),
      route: { page: 'source', id: source.id },
      own: {},
      anchor: figure.id,
      figure,
    };
  });
}

/** What must be known before relying on it comes first: a line may be cut at its end. */
function figureDetail({ marks, speaker, when, source, ...rest }: Description, words: Words): string {
  return words.t('search.figure.detail', {
    marked: marks.length > 0 ? 'yes' : 'no',
    marks: marks.map((mark) => words.t(`claims.mark.${mark}`)).join('. '),
    speaker,
    when,
    source: source.publisher,
    published: publishedText(rest.published, rest.publishedInferred, words),
  });
}

function eventEntries({ events }: WholeView, words: Words): readonly SearchEntry[] {
  return events.map(({ id, title, chartLabel, date, place }) => ({
    id: `event:${id}`,
    kind: 'event',
    title,
    detail: words.t('search.event', { day: words.date(date), place: place.name }),
    also: chartLabel,
    route: { page: 'events' },
    own: {},
    anchor: id,
  }));
}

function sourceEntries(view: WholeView, words: Words): readonly SearchEntry[] {
  return [...view.dataset.sources.values()]
    .filter((source) => howFarKnown(view, source) === 'known')
    .map(({ id, title, publisher, published }) => ({
      id: `source:${id}`,
      kind: 'source',
      title,
      detail:
        published === null ? publisher : words.t('search.source', { publisher, day: words.date(published) }),
      also: '',
      route: { page: 'source', id },
      own: {},
    }));
}

function countedBy(
  figures: readonly Figure[],
  key: (figure: Figure) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const name = key(figure);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const newestFirst = (a: Figure, b: Figure): number =>
  compareDates(referenceDay(b.time), referenceDay(a.time));
