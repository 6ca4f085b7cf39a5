import type { Route } from '../../addresses/route.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { howFarKnown } from '../../statistics/source-sheet/sheet.ts';
import { titleOn } from '../../statistics/question-title.ts';

/** What can be found, in the order its groups stand in. */
export const ENTRY_KINDS = ['question', 'place', 'originator', 'event', 'source'] as const;
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
}

/** What a search may find on the view's day: every question, and of the rest only what was known by then (R23). */
export function searchEntries(view: AsOfView, words: Words): readonly SearchEntry[] {
  return [
    ...questionEntries(view),
    ...placeEntries(view, words),
    ...originatorEntries(view, words),
    ...eventEntries(view, words),
    ...sourceEntries(view, words),
  ];
}

function questionEntries(view: AsOfView): readonly SearchEntry[] {
  return [...view.dataset.questions.values()].map((question) => ({
    id: `question:${question.id}`,
    kind: 'question',
    title: titleOn(view, question),
    detail: question.scopeNote,
    also: question.counted,
    route: { page: 'question', id: question.id },
    own: {},
  }));
}

function placeEntries({ dataset, figures }: AsOfView, words: Words): readonly SearchEntry[] {
  const counts = countedBy(figures, (figure) => figure.place.id);
  return [...dataset.places.values()].flatMap(({ id, name, parent, inSentence, pcode }) => {
    const count = counts.get(id) ?? 0;
    const above = parent?.name;
    const values = { figures: words.t('search.figures', { count }), above: above ?? '' };
    if (count === 0) return [];
    return {
      id: `place:${id}`,
      kind: 'place' as const,
      title: name,
      detail: above === undefined ? values.figures : words.t('search.place', values),
      also: `${inSentence} ${pcode ?? ''}`,
      route: { page: 'figures' } as const,
      own: { place: id },
    };
  });
}

/** The bodies that figures come from, and the persons who spoke for them. */
function originatorEntries({ dataset, figures }: AsOfView, words: Words): readonly SearchEntry[] {
  const spoken = Map.groupBy(figures, (figure) => figure.originator.id);
  return [...dataset.originators.values()].flatMap(({ id, name, label, kind }) => {
    const said = spoken.get(id) ?? [];
    if (said.length === 0) return [];
    const entry = (title: string, who: string, count: number, own: SearchEntry['own']) => ({
      id: `originator:${id}:${own['q'] ?? ''}`,
      kind: 'originator' as const,
      title,
      detail: words.t('search.originator', { who, figures: words.t('search.figures', { count }) }),
      also: `${label} ${words.t(`claims.speakerKind.${kind}`)}`,
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

function eventEntries({ events }: AsOfView, words: Words): readonly SearchEntry[] {
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

function sourceEntries(view: AsOfView, words: Words): readonly SearchEntry[] {
  return [...view.dataset.sources.values()]
    .filter((source) => howFarKnown(view, source) !== 'not-yet')
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
