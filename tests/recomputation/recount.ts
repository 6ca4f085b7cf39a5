import type { Cells, Tables } from './tables.ts';

/*
 * A second hand: what a reader must find on a day, worked out from a ledger's tables and the rules as they are written,
 * with none of the product's code. Where it differs from a page, one of the two is wrong.
 *
 * The conventions, in words:
 * - A figure is public on its own day of publication, else on its source's; without either it is in no view. It gives way
 *   on the first day on which it and the row that supersedes it are both public.
 * - A figure stands in the first scope of a question whose criteria it all meets.
 * - Of each named speaker and each thing counted the newest figure is current: by the last day it speaks about, then by the
 *   first, then by publication; of two alike the earlier row. One that is doubtful, extrapolated or an echo does not hide
 *   the newest that is none of these. Every figure of an unnamed speaker is current for itself.
 * - Nothing is current that is more than 90 days older than the newest of the scope that may lead. Of monthly counts only
 *   one month is: the newest that somebody preferred gives, else anybody who may lead, else anybody.
 * - Another relay that contradicts a current one (same speaker, same thing, same time) stays beside it.
 * - Whoever leads has a name and a number, and is not doubtful, extrapolated or an echo. An echo is one from the day on which
 *   what it echoes is public.
 * - The scopes that may lead are tried in order; the first with a figure that may lead leads the question.
 */

const CURRENT_DAYS = 90;

/** What a reader must find of one question on one day. */
export interface Recount {
  /** The id of the figure that leads; null when none may. */
  readonly leads: string | null;
  /** The heading of the leading scope. */
  readonly scope: string;
  /** Ids of the current claims of every scope that has any, by its heading. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

/** Every row of a table counted once. */
export interface Counts {
  readonly standing: number;
  readonly superseded: number;
  /** Public after the day, or of no day of publication and about a later day. */
  readonly later: number;
  readonly undated: number;
}

/** Answers from the tables alone, for any day written YYYY-MM-DD. */
export class SecondHand {
  readonly #tables: Tables;
  readonly #published: ReadonlyMap<string, string>;
  readonly #place: ReadonlyMap<string, number>;
  readonly #named: ReadonlyMap<string, boolean>;
  readonly #kind: ReadonlyMap<string, string>;
  /** The days on which what a figure echoes was public, by its id. */
  readonly #echoes: ReadonlyMap<string, readonly string[]>;

  constructor(tables: Tables) {
    this.#tables = tables;
    const ofSource = new Map(tables.sources.map((row) => [row['id'], row['published'] ?? '']));
    this.#published = new Map(
      tables.figures.map((row) => [row['id'] ?? '', row['published'] || ofSource.get(row['source']) || '']),
    );
    this.#place = new Map(tables.figures.map((row, at) => [row['id'] ?? '', at]));
    this.#named = new Map(tables.originators.map((row) => [row['id'] ?? '', row['named'] === 'true']));
    this.#kind = new Map(tables.originators.map((row) => [row['id'] ?? '', row['kind'] ?? '']));
    const echoes = tables.relations.filter((row) => row['kind'] === 'echo');
    this.#echoes = new Map(
      [...Map.groupBy(echoes, (row) => row['a'] ?? '')].map(([id, rows]) => [
        id,
        rows.map((row) => this.#published.get(row['b'] ?? '') ?? '').filter((day) => day !== ''),
      ]),
    );
  }

  /** Every day on which a figure was published, oldest first. */
  reportDays(): readonly string[] {
    return [...new Set(this.#published.values())].filter((day) => day !== '').toSorted();
  }

  counts(day: string): Counts {
    const { figures } = this.#tables;
    const isLater = (row: Cells) => (this.#published.get(idOf(row)) || (row['to'] ?? '')) > day;
    const later = figures.filter(isLater).length;
    const undated = figures.filter((row) => !isLater(row) && this.#published.get(idOf(row)) === '').length;
    const standing = this.#known(day).length;
    return { standing, superseded: figures.length - later - undated - standing, later, undated };
  }

  /** How many documents the standing figures were read in. */
  sources(day: string): number {
    return new Set(this.#known(day).map((row) => row['source'])).size;
  }

  /** How many standing figures each kind of speaker gave, in the order of the method's page. */
  bySpeaker(day: string): readonly number[] {
    const kinds = this.#known(day).map((row) => this.#kind.get(row['originator'] ?? ''));
    return SPEAKERS.map((each) => kinds.filter((kind) => kind === each).length);
  }

  /** The documents by how they were known: by a day of their own, by none, or by figures that others had told. */
  documents(day: string): Record<'published' | 'undated' | 'relayed' | 'notYet', number> {
    const { figures, sources, events } = this.#tables;
    const counts = { published: 0, undated: 0, relayed: 0, notYet: 0 };
    for (const { id, published = '' } of sources) {
      const told = [
        ...figures
          .filter((row) => row['source'] === id)
          .map((row) => this.#published.get(idOf(row)) || (row['to'] ?? '')),
        ...events.flatMap((row) =>
          row['source'] === id && published === '' ? [row['known_from'] ?? ''] : [],
        ),
      ];
      const isTold = told.some((from) => from <= day);
      if (published !== '') counts[published <= day ? 'published' : isTold ? 'relayed' : 'notYet'] += 1;
      else counts[isTold || told.length === 0 ? 'undated' : 'notYet'] += 1;
    }
    return counts;
  }

  /** The gaps among figures, by their ids. */
  gaps(ids: readonly string[]): readonly Silence[] {
    const rows = this.#tables.figures.filter((row) => ids.includes(idOf(row)));
    return silences(rows.map((row) => row['to'] ?? ''));
  }

  question(id: string, day: string): Recount {
    const question = this.#tables.questions.find((row) => row['id'] === id);
    if (!question) throw new Error(`The tables have no question ${id}.`);
    const scopes = this.#tables.scopes.filter((row) => row['question'] === id);
    const known = this.#known(day);
    const taken = new Set<string>();
    const current = scopes.map((scope) => {
      const members = known.filter((row) => !taken.has(idOf(row)) && fits(scope, row));
      // A figure belongs to its scope whether it is known yet or not.
      for (const row of this.#tables.figures) if (fits(scope, row)) taken.add(idOf(row));
      return this.#current(members, question, scope, known, day);
    });
    const mayLead = scopes.map((scope, at) => at === 0 || scope['leads'] === 'true');
    const picks = current.map((rows, at) => (mayLead[at] ? this.#pick(rows, question, day) : null));
    const withPick = picks.findIndex((pick) => pick !== null);
    const withAny = current.findIndex((rows, at) => mayLead[at] === true && rows.length > 0);
    const leading = withPick >= 0 ? withPick : Math.max(0, withAny);
    return {
      leads: picks[leading]?.['id'] ?? null,
      scope: scopes[leading]?.['heading'] ?? '',
      claims: Object.fromEntries(
        scopes.flatMap((scope, at) => {
          const ids = (current[at] ?? []).map(idOf);
          return ids.length > 0 ? [[scope['heading'] ?? '', ids.toSorted()]] : [];
        }),
      ),
    };
  }

  #known(day: string): readonly Cells[] {
    const isPublic = (id: string) => {
      const published = this.#published.get(id) ?? '';
      return published !== '' && published <= day;
    };
    const replaced = new Set(
      this.#tables.figures.flatMap((row) =>
        row['supersedes'] && isPublic(idOf(row)) && isPublic(row['supersedes']) ? [row['supersedes']] : [],
      ),
    );
    return this.#tables.figures.filter((row) => isPublic(idOf(row)) && !replaced.has(idOf(row)));
  }

  #isFirm(row: Cells, day: string): boolean {
    const isEcho = this.#echoes.get(idOf(row))?.some((since) => since <= day) ?? false;
    return row['status'] !== 'doubtful' && row['status'] !== 'extrapolated' && !isEcho;
  }

  #mayLead(row: Cells, day: string): boolean {
    return (
      this.#isFirm(row, day) && leastOf(row) !== null && this.#named.get(row['originator'] ?? '') === true
    );
  }

  #isPreferred(row: Cells, question: Cells): boolean {
    const [bodies, kinds] = [listOf(question['rule_originators']), listOf(question['rule_kinds'])];
    if (bodies.length + kinds.length === 0) return true;
    const originator = row['originator'] ?? '';
    return bodies.includes(originator) || kinds.includes(this.#kind.get(originator) ?? '');
  }

  /** Newest first. */
  #newest(a: Cells, b: Cells): number {
    const day = (row: Cells) =>
      `${row['to']} ${row['time_kind'] === 'stock' ? row['to'] : row['from']} ${this.#published.get(idOf(row))}`;
    return day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : this.#rank(a) - this.#rank(b);
  }

  #rank(row: Cells): number {
    return this.#place.get(idOf(row)) ?? 0;
  }

  #current(
    members: readonly Cells[],
    question: Cells,
    scope: Cells,
    known: readonly Cells[],
    day: string,
  ): readonly Cells[] {
    const lastDay = (able: (row: Cells) => boolean) =>
      members
        .filter(able)
        .map((row) => row['to'] ?? '')
        .toSorted()
        .at(-1);
    const able = (row: Cells) => this.#mayLead(row, day);
    let isCurrent: (row: Cells) => boolean;
    if (scope['period'] === 'month') {
      const month =
        lastDay((row) => able(row) && this.#isPreferred(row, question)) ??
        lastDay(able) ??
        lastDay(() => true);
      isCurrent = (row) => row['to'] === month;
    } else {
      const newest = lastDay(able) ?? lastDay(() => true) ?? '';
      isCurrent = (row) => daysFrom(row['to'] ?? '', newest) <= CURRENT_DAYS;
    }
    const runs = Map.groupBy(members.filter(isCurrent), (row) => this.#run(row));
    const chosen = [...runs.values()].flatMap((run) => {
      const sorted = run.toSorted((a, b) => this.#newest(a, b));
      const [first] = sorted;
      if (!first) return [];
      const firm = this.#isFirm(first, day) ? undefined : sorted.find((row) => this.#isFirm(row, day));
      return firm ? [first, firm] : [first];
    });
    const relays = chosen.flatMap((row) => this.#contradictingRelays(row, known));
    return [...new Set([...chosen, ...relays])].toSorted((a, b) => this.#rank(a) - this.#rank(b));
  }

  #run(row: Cells): string {
    const named = this.#named.get(row['originator'] ?? '') === true;
    return `${thingCounted(row)} ${row['originator']} ${named ? '' : idOf(row)}`;
  }

  #contradictingRelays(row: Cells, known: readonly Cells[]): readonly Cells[] {
    const others = this.#tables.relations.flatMap((relation) => {
      if (relation['kind'] !== 'disputed') return [];
      if (relation['a'] === idOf(row)) return [relation['b']];
      return relation['b'] === idOf(row) ? [relation['a']] : [];
    });
    return known.filter(
      (other) =>
        others.includes(idOf(other)) &&
        other['originator'] === row['originator'] &&
        thingCounted(other) === thingCounted(row) &&
        other['to'] === row['to'] &&
        other['from'] === row['from'],
    );
  }

  /** The figure that leads, by the question's own rule and its ties. */
  #pick(rows: readonly Cells[], question: Cells, day: string): Cells | null {
    const able = rows.filter((row) => this.#mayLead(row, day));
    let left = this.#preferred(able, question, day) ?? able;
    const newestDay = () => (left = greatest(left, (row) => row['to'] ?? ''));
    const lastPublished = () => (left = greatest(left, (row) => this.#published.get(idOf(row)) ?? ''));
    const least = () => (left = greatest(left, (row) => -(leastOf(row) ?? 0)));
    switch (question['rule']) {
      case 'newest-reference':
        newestDay();
        least();
        lastPublished();
        break;
      case 'newest-publication':
        lastPublished();
        newestDay();
        least();
        break;
      case 'originator-series':
        newestDay();
        lastPublished();
        least();
        break;
      case 'highest-floor': {
        const floors = left.filter((row) => ['at-least', 'more-than'].includes(row['qualifier'] ?? ''));
        if (floors.length > 0) left = greatest(floors, (row) => leastOf(row) ?? 0);
        newestDay();
        lastPublished();
        least();
        break;
      }
      case 'widest-scope':
        left = greatest(left, (row) => -depthOf(this.#tables.places, row['place'], 'parent'));
        left = greatest(left, (row) => -depthOf(this.#tables.populations, row['population'], 'part_of'));
        left = greatest(left, (row) =>
          row['time_kind'] === 'stock' ? 0 : daysFrom(row['from'] ?? '', row['to'] ?? ''),
        );
        newestDay();
        lastPublished();
        least();
        break;
      default:
        throw new Error(`No second hand for the rule ${question['rule']}.`);
    }
    return left[0] ?? null;
  }

  /** Those whom the question prefers; null when none of them is there, or only with figures too old for the present tense. */
  #preferred(rows: readonly Cells[], question: Cells, day: string): readonly Cells[] | null {
    if (listOf(question['rule_originators']).length + listOf(question['rule_kinds']).length === 0)
      return null;
    const limit = Number(question['age_limit_days']);
    const isFresh = (row: Cells) =>
      row['time_kind'] !== 'stock' || limit === 0 || daysFrom(row['to'] ?? '', day) <= limit;
    const preferred = rows.filter((row) => this.#isPreferred(row, question));
    if (preferred.length === 0 || (!preferred.some(isFresh) && rows.some(isFresh))) return null;
    if (question['rule'] !== 'originator-series') return preferred;
    const pool = preferred.some(isFresh) ? preferred.filter(isFresh) : preferred;
    const first = listOf(question['rule_originators']).find((id) =>
      pool.some((row) => row['originator'] === id),
    );
    return first === undefined ? preferred : preferred.filter((row) => row['originator'] === first);
  }
}

const SPEAKERS = ['un', 'government', 'party', 'ngo', 'monitor', 'media'];

/** The longest silence that no gap is: so many days without a figure are still joined. */
const JOINED_DAYS = 14;

export interface Silence {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** The gaps among the days that stocks or running totals stand for, each day of silence counted one by one. */
function silences(days: readonly string[]): readonly Silence[] {
  const spoken = new Set(days);
  const [first = '', last = ''] = [days.toSorted()[0], days.toSorted().at(-1)];
  const gaps: Silence[] = [];
  let silent: string[] = [];
  for (let day = first; day <= last && day !== ''; day = dayAfter(day)) {
    if (!spoken.has(day)) {
      silent.push(day);
      continue;
    }
    if (silent.length > JOINED_DAYS)
      gaps.push({ from: silent[0] ?? '', to: silent.at(-1) ?? '', days: silent.length });
    silent = [];
  }
  return gaps;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const idOf = (row: Cells): string => row['id'] ?? '';
const listOf = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : []);

function greatest<Rank extends string | number>(
  rows: readonly Cells[],
  rank: (row: Cells) => Rank,
): readonly Cells[] {
  const ranks = rows.map(rank);
  return rows.filter((_, at) => ranks.every((other) => other <= (ranks[at] as Rank)));
}

/** The least that a row claims: its value, or the low end of a range; null without a number. */
function leastOf(row: Cells): number | null {
  const cell = row['value'] || row['low'];
  return cell ? Number(cell) : null;
}

function fits(scope: Cells, row: Cells): boolean {
  const same = ['measure', 'population', 'place', 'originator', 'time_kind'].every(
    (column) => !scope[column] || scope[column] === row[column],
  );
  if (!same) return false;
  if (scope['since'] && !(row['time_kind'] === 'running-total' && row['from'] === scope['since']))
    return false;
  if (!scope['from'] && !scope['to'] && !scope['period']) return true;
  return (
    row['time_kind'] === 'flow' &&
    (!scope['from'] || scope['from'] === row['from']) &&
    (!scope['to'] || scope['to'] === row['to']) &&
    (!scope['period'] || scope['period'] === lengthOf(row))
  );
}

/** How many rows lie around one in its tree. */
function depthOf(rows: readonly Cells[], id: string | undefined, column: string): number {
  const around = rows.find((row) => row['id'] === id)?.[column];
  return around ? 1 + depthOf(rows, around, column) : 0;
}

/** What two rows must share to count the same thing. */
function thingCounted(row: Cells): string {
  const detail =
    row['time_kind'] === 'running-total' ? row['from'] : row['time_kind'] === 'flow' ? lengthOf(row) : '';
  return [row['measure'], row['population'], row['place'], row['time_kind'], detail].join(' ');
}

function lengthOf({ from = '', to = '' }: Cells): 'month' | 'year' | 'other' {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (from.endsWith('-01') && to === `${from.slice(0, 8)}${lastDay}`) return 'month';
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
    ? 'year'
    : 'other';
}

function daysFrom(day: string, later: string): number {
  return (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000;
}
