import type { DatasetDocument } from '../../src/ledger/document.ts';
import {
  type CalendarDate,
  addDays,
  calendarDate,
  dateParts,
  firstOfMonth,
  lastOfMonth,
} from '../../src/domain/calendar-date.ts';
import type { PeriodLength } from '../../src/domain/reference-time.ts';
import { suspicionId } from '../../src/domain/review.ts';
import type { CountOfStory, PointOfStory, SpeakerOfStory, Story } from './any-story.ts';
import { sourceRow } from './world.ts';

type Row = DatasetDocument['figures'][number];
type Dated = Pick<Row, 'time_kind' | 'from' | 'to'>;
/** Figures of one speaker about one count. */
interface Series extends Omit<CountOfStory, 'speakers'>, SpeakerOfStory {
  readonly count: CountOfStory;
}
type Pair = Story['reviews'][number]['pair'];

const BEGINNING = calendarDate('2016-10-01');
const DAY_BEFORE_THE_BATTLE = 16;

/** A story written down in the rows of a document, which say what the gate wants said. */
export function rowsOf(story: Story): Partial<DatasetDocument> {
  const notes: DatasetDocument['notes'] = [];
  const sources = new Map([['bulletin', sourceRow('bulletin')]]);
  const series = story.counts.flatMap((count) =>
    count.speakers.map((speaker): Series => ({ ...count, ...speaker, count })),
  );
  const told = series.map((one, at) => figuresOf(story, one, at, notes, sources));
  const figures = told.flat();
  return {
    opensAsOf: dayAfter(story.opensOn),
    ...(story.endedOn === null ? {} : { endedOn: dayAfter(story.endedOn) }),
    figures,
    notes,
    sources: [...sources.values()],
    relations: relationsOf(story, figures),
    breaks: breaksOf(story, series, told),
    events: eventsOf(story),
    reviews: reviewsOf(story, figures),
    ...questionsOf(story),
  };
}

const dayAfter = (days: number): CalendarDate => addDays(BEGINNING, days);
const nth = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('A story has one of everything that it chooses from.');
  return item;
};

function subjectOf(story: Story, { subject }: Pick<CountOfStory, 'subject'>) {
  return nth(story.subjects, subject);
}

function figuresOf(
  story: Story,
  series: Series,
  at: number,
  notes: DatasetDocument['notes'],
  sources: Map<string, DatasetDocument['sources'][number]>,
): readonly Row[] {
  const { measure, population, place, size } = subjectOf(story, series);
  const rows: Row[] = [];
  const rises = series.time === 'running-total' || series.time === 'total-and-flows';
  let [period, before] = [0, 0];
  let last: CalendarDate | null = null;
  series.points.forEach((point, index) => {
    period += point.skip;
    const time = timeOf(series, series.later, period);
    period += 1;
    const number = shifted(size * (rises ? 1 + index / 10 : 1), point.shift);
    const common = {
      topic: topicOf(measure),
      measure,
      population,
      place,
      originator: series.by,
      attribution: series.by,
      date_basis: 'stated',
      status: point.status,
      ...(point.modality === null ? {} : { modality: point.modality }),
      ...(point.via === null ? {} : { via: point.via }),
      ...(point.speaker === null ? {} : { speaker: point.speaker }),
    };
    const id = `${String.fromCharCode(97 + at)}${index + 1}`;
    const published = addDays(time.to < BEGINNING ? BEGINNING : calendarDate(time.to), point.delay);
    const cells = { ...time, ...quantityOf(number, point.hedge), ...publication(point, published, sources) };
    const inWords = point.fromWords && point.hedge.qualifier !== 'exact' ? { read_from_words: true } : {};
    rows.push({ id, wording: wordingOf(number, point.hedge.qualifier), ...common, ...cells, ...inWords });
    for (const note of point.notes)
      if (note.kind !== 'later' || note.after !== null)
        notes.push({
          figure: id,
          kind: note.kind,
          text: note.text,
          ...(note.after === null ? {} : { known_from: addDays(published, note.after) }),
        });
    if (series.time === 'total-and-flows' && last !== null)
      rows.push({
        ...common,
        id: `${id}-flow`,
        wording: wordingOf(number, point.hedge.qualifier),
        time_kind: 'flow',
        from: addDays(last, 1),
        to: time.to,
        ...quantityOf(Math.max(0, number - before), point.hedge),
        published,
        published_basis: 'stated',
        source: 'bulletin',
      });
    rows.push(
      ...reprintsOf(
        point,
        nth(
          rows,
          rows.findIndex((row) => row.id === id),
        ),
        published,
      ),
    );
    [last, before] = [calendarDate(time.to), number];
  });
  return rows;
}

/** Each printing of a figure takes the place of the one before it. */
function reprintsOf({ reprints }: PointOfStory, first: Row, published: CalendarDate): readonly Row[] {
  const rows: Row[] = [];
  let [old, day, from] = [first, published, first.value ?? first.low ?? 0];
  reprints.forEach((reprint, index) => {
    const { reason, hedge, shift, later, originator, population } = reprint;
    day = addDays(day, later);
    from = shifted(from, shift);
    const { value: _, low: __, best: ___, high: ____, read_from_words: _____, ...kept } = old;
    const row: Row = {
      ...kept,
      id: `${first.id}-again${index + 1}`,
      ...quantityOf(from, hedge),
      wording: wordingOf(from, hedge.qualifier),
      status: 'reported',
      published: day,
      published_basis: 'stated',
      source: 'bulletin',
      ...(reason === 'source-switch' ? { originator } : {}),
      ...(reason === 'definition-change' && population !== null ? { population } : {}),
      supersedes: old.id,
      supersede_reason: reason,
      supersede_note: 'why',
    };
    rows.push(row);
    old = row;
  });
  return rows;
}

function shifted(number: number, percent: number): number {
  return Math.round(number + (number * percent) / 100);
}

function quantityOf(
  value: number,
  hedge: PointOfStory['hedge'],
): Pick<Row, 'qualifier' | 'value' | 'low' | 'best' | 'high'> {
  if (hedge.qualifier !== 'range') return { qualifier: hedge.qualifier, value };
  const apart = Math.round((value * hedge.width) / 10);
  const ends = { low: value - apart, high: value + apart };
  return { qualifier: 'range', ...ends, ...(hedge.best ? { best: value } : {}) };
}

function wordingOf(value: number, qualifier: Row['qualifier']): string {
  return qualifier === 'exact' ? `${value}` : `${qualifier} ${value}`;
}

function publication(
  { dated }: PointOfStory,
  published: CalendarDate,
  sources: Map<string, DatasetDocument['sources'][number]>,
): Pick<Row, 'published' | 'published_basis' | 'source'> {
  const day = { published, published_basis: 'stated' };
  if (dated === 'figure') return { ...day, source: 'bulletin' };
  if (dated === 'nobody') return { source: 'bulletin' };
  const printed = dated === 'both' ? addDays(published, 7) : published;
  const source = `report-${printed}`;
  sources.set(source, sourceRow(source, printed));
  return dated === 'both'
    ? { ...day, published_basis: 'inferred: told before it was printed', source }
    : { source };
}

/** The time of a figure so many periods, and days, after the count began. */
function timeOf(
  { time, start, every }: Omit<CountOfStory, 'speakers'>,
  later: number,
  period: number,
): Dated {
  const day = dayAfter(start + later + period * every);
  switch (time) {
    case 'stock':
      return { time_kind: 'stock', to: day };
    case 'running-total':
    case 'total-and-flows':
      return {
        time_kind: 'running-total',
        from: start < DAY_BEFORE_THE_BATTLE ? BEGINNING : dayAfter(DAY_BEFORE_THE_BATTLE),
        to: day,
      };
    case 'days':
      return { time_kind: 'flow', from: day, to: addDays(day, every - 1) };
    case 'month': {
      let month = firstOfMonth(dayAfter(start + later));
      for (let more = 0; more < period; more += 1) month = addDays(lastOfMonth(month), 1);
      return { time_kind: 'flow', from: month, to: lastOfMonth(month) };
    }
    case 'year': {
      const { year } = dateParts(dayAfter(start + later));
      return { time_kind: 'flow', from: `${year - 1 + period}-01-01`, to: `${year - 1 + period}-12-31` };
    }
  }
}

function topicOf(measure: string): Row['topic'] {
  return measure === 'killed' || measure === 'executed' ? 'casualties' : 'displacement';
}

/** The two figures of a pair; null when there is no second one. */
function pairOf({ a, b, alike }: Pair, figures: readonly Row[]): readonly [string, string] | null {
  const one = nth(figures, a);
  const others = figures.filter((figure) => figure !== one);
  const like = others.filter((other) =>
    alike === 'subject'
      ? other.measure === one.measure && other.population === one.population && other.place === one.place
      : alike === 'any' || (other.originator === one.originator && other.to === one.to),
  );
  const from = like.length > 0 ? like : others;
  return from.length > 0 ? [one.id, nth(from, b).id] : null;
}

function relationsOf({ relations }: Story, figures: readonly Row[]): DatasetDocument['relations'] {
  const rows = new Map<string, DatasetDocument['relations'][number]>();
  for (const { pair, kind } of relations) {
    const ids = pairOf(pair, figures);
    if (!ids) continue;
    const [a, b] = ids;
    const key = ids.toSorted().join(' ');
    if (!rows.has(key)) rows.set(key, { a, b, kind, note: `${a} against ${b}` });
  }
  return [...rows.values()];
}

function reviewsOf({ reviews }: Story, figures: readonly Row[]): DatasetDocument['reviews'] {
  const rows = new Map<string, DatasetDocument['reviews'][number]>();
  for (const { pair, rule, day } of reviews) {
    const ids = pairOf(pair, figures);
    if (!ids) continue;
    const row = { rule, figures: [...ids], by: 'A. Reader', known_from: dayAfter(day), reason: 'looked at' };
    rows.set(suspicionId(rule, ids), row);
  }
  return [...rows.values()];
}

function breaksOf(
  story: Story,
  series: readonly Series[],
  told: readonly (readonly Row[])[],
): DatasetDocument['breaks'] {
  return story.breaks.map(({ series: which, at, kind, to, everyPopulation, explainedAfter }, index) => {
    const cut = nth(series, which);
    const { measure, population, place } = subjectOf(story, cut);
    const rows = nth(told, which).filter(
      ({ supersedes, time_kind: kindOfTime }) =>
        supersedes === undefined && (cut.time !== 'total-and-flows' || kindOfTime !== 'flow'),
    );
    const date = calendarDate(rows[at]?.to ?? addDays(calendarDate(rows.at(-1)?.to ?? BEGINNING), 1));
    const others = series.filter(({ count, by }) => count === cut.count && by !== cut.by);
    const other = others.length > 0 ? nth(others, to).by : cut.by === 'agency' ? 'ministry' : 'agency';
    return {
      id: `break-${index + 1}`,
      date,
      known_from: addDays(date, explainedAfter),
      kind,
      measure,
      ...(everyPopulation ? {} : { population }),
      place,
      from_originator: cut.by,
      to_originator: kind === 'source-switch' ? other : cut.by,
      before: 'counted one way',
      after: 'counted another way',
      explanation: 'The way of counting changed.',
    };
  });
}

function eventsOf({ events }: Story): DatasetDocument['events'] {
  return events
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, days, later, place, onCharts }, index) => ({
      id: `event-${index + 1}`,
      date: dayAfter(day),
      ...(days === null ? {} : { date_end: dayAfter(day + days) }),
      known_from: dayAfter(day + later),
      place,
      title: `Event ${index + 1}`,
      ...(onCharts ? { chart_label: `Event ${index + 1}` } : {}),
      source: 'bulletin',
      date_note: 'stated',
    }));
}

function questionsOf(story: Story): Pick<DatasetDocument, 'questions' | 'scopes'> {
  const questions = story.questions.map((asked, index): DatasetDocument['questions'][number] => {
    const { measure } = subjectOf(story, nth(story.counts, asked.scopes[0]?.count ?? 0));
    const wants = asked.rule === 'originator-series' && asked.prefers.length === 0;
    const prefers = wants ? ['agency'] : asked.prefers;
    return {
      id: `question-${index + 1}`,
      topic: topicOf(measure),
      order: index + 1,
      lead: index === 0,
      title: `How many, question ${index + 1}?`,
      counted: 'people',
      scope_note: 'as far as is known',
      rhythm_days: asked.rhythm,
      age_limit_days: asked.ageLimit,
      rule: asked.rule,
      ...(prefers.length > 0 ? { rule_originators: prefers } : {}),
      ...(asked.prefersKinds.length > 0 ? { rule_kinds: asked.prefersKinds } : {}),
      rule_words: 'The rule in words.',
      coverage: 'what is covered',
      ...(asked.charts.length > 0 ? { charts: asked.charts } : {}),
    };
  });
  const scopes = story.questions.flatMap((asked, index) =>
    asked.scopes.map((scope, at) => scopeOf(story, scope, `question-${index + 1}`, at)),
  );
  return { questions, scopes };
}

function scopeOf(
  story: Story,
  scope: Story['questions'][number]['scopes'][number],
  question: string,
  at: number,
): DatasetDocument['scopes'][number] {
  const count = nth(story.counts, scope.count);
  const { measure, population, place } = subjectOf(story, count);
  const { time_kind: timeKind, from, to } = timeOf(count, 0, 0);
  return {
    question,
    heading: `Scope ${at + 1}`,
    measure,
    ...(scope.anyPopulation ? {} : { population }),
    ...(scope.anyPlace ? {} : { place }),
    time_kind: timeKind,
    ...(timeKind === 'running-total' && from !== undefined && !scope.anyStart ? { since: from } : {}),
    ...(timeKind === 'flow' && !scope.anyPeriod ? { period: lengthOf(count) } : {}),
    ...(timeKind === 'flow' && scope.onlyItsPeriod && from !== undefined ? { from, to } : {}),
    ...(scope.onlyItsSpeaker ? { originator: nth(count.speakers, 0).by } : {}),
    ...(scope.leads ? { leads: true } : {}),
  };
}

function lengthOf({ time }: CountOfStory): PeriodLength {
  return time === 'month' || time === 'year' ? time : 'other';
}
