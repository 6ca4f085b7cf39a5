import { drawableOf } from '../../../domain/question-chart.ts';
import type { ReportFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';
import { rowsInScope } from '../../rows-in-scope.ts';
import { isScopeRead } from './coverage.ts';

/** So many questions have a card of their own at the head of the desk. */
const MOST_LEADING = 4;

/** A desk opens with at least one leading question and with no more than its first row holds. */
export function checkLeadQuestions({ rows }: Tables, report: ReportFault): void {
  const leading = rows.questions.flatMap(({ lead }, row) => (lead === true ? [row] : []));
  const fault = (row: number, message: string, allowed: string): void =>
    report({
      table: 'questions',
      row,
      column: 'lead',
      message,
      found: String(rows.questions[row]?.lead),
      allowed,
    });
  const none = leading.length === 0 && rows.questions.every(({ lead }) => lead !== undefined);
  if (none && rows.questions.length > 0) fault(0, 'is true of no question', 'true of one question or more');
  const beyond = leading[MOST_LEADING];
  if (beyond !== undefined) fault(beyond, 'is true of too many questions', `true of up to ${MOST_LEADING}`);
}

/** A figure is not called old before the next one is due (R27); 0 says that it does not age. */
export function checkAgeLimits({ rows }: Tables, report: ReportFault): void {
  rows.questions.forEach(({ rhythm_days: rhythm, age_limit_days: limit }, row) => {
    if (rhythm === undefined || limit === undefined || limit === 0 || limit >= rhythm) return;
    const message = 'is shorter than the rhythm';
    const allowed = `${rhythm} or more`;
    report({ table: 'questions', row, column: 'age_limit_days', message, found: `${limit}`, allowed });
  });
}

/** Whom a rule prefers has spoken in the scope that leads; else the rule printed beside the number is not the one applied (R19). */
export function checkPreferences(tables: Tables, report: ReportFault): void {
  const { questions, scopes, figures, originators } = tables.rows;
  const kinds = new Map(originators.map(({ id, kind }) => [id, kind]));
  questions.forEach(({ id, rule_originators: bodies = [], rule_kinds: preferred = [] }, row) => {
    const scope = scopes.find(({ question }) => question === id);
    if (!scope || bodies.length + preferred.length === 0) return;
    const speakers = rowsInScope(figures)(scope).flatMap((at) => figures[at]?.originator ?? []);
    const heard = speakers.some((speaker) => {
      const kind = kinds.get(speaker);
      return bodies.includes(speaker) || (kind !== undefined && preferred.includes(kind));
    });
    if (heard || speakers.length === 0) return;
    report({
      table: 'questions',
      row,
      column: bodies.length > 0 ? 'rule_originators' : 'rule_kinds',
      message: 'prefers nobody who speaks in the leading scope',
      found: [...bodies, ...preferred].join(';'),
      allowed: [...new Set(speakers)].join(', '),
    });
  });
}

/** A figure stands in one scope of a question, so that no list shows it twice. */
export function checkScopesApart(tables: Tables, report: ReportFault): void {
  const { scopes, figures } = tables.rows;
  const rowsIn = rowsInScope(figures);
  scopes.forEach((scope, row) => {
    if (!isScopeRead(tables, row)) return;
    const own = new Set(rowsIn(scope));
    const sharedWith = (other: typeof scope) => rowsIn(other).find((at) => own.has(at));
    const before = scopes.findIndex(
      (other, at) =>
        at < row &&
        other.question === scope.question &&
        isScopeRead(tables, at) &&
        sharedWith(other) !== undefined,
    );
    const earlier = scopes[before];
    if (!earlier) return;
    const shared = figures[sharedWith(earlier) ?? -1];
    report({
      table: 'scopes',
      row,
      column: 'heading',
      message: `shares figures, such as ${shared?.id}, with another scope of the question`,
      found: scope.heading,
      allowed: `figures that "${earlier.heading}" does not have`,
    });
  });
}

/** A question's charts can be drawn of what it asks (R29). */
export function checkCharts({ rows }: Tables, report: ReportFault): void {
  rows.questions.forEach(({ id, charts = [] }, row) => {
    const scopes = rows.scopes.filter(({ question }) => question === id);
    for (const chart of charts) {
      const { draws, needs } = drawableOf(chart);
      if (
        scopes.length === 0 ||
        scopes.some(({ time_kind: timeKind, period }) => draws({ timeKind, period }))
      )
        continue;
      const message = 'names a chart that nothing can be drawn in';
      report({ table: 'questions', row, column: 'charts', message, found: chart, allowed: needs });
    }
  });
}

/** A number in per cent is called so by the name of its measure, since that is all that stands beside it (R17). */
export function checkPercentNames({ rows }: Tables, report: ReportFault): void {
  rows.measures.forEach(({ name, unit }, row) => {
    if (unit !== 'percent' || name === undefined || /[%٪]|per ?cent/iu.test(name)) return;
    const message = 'does not say that it is in per cent';
    const allowed = 'a name with "per cent" or "%" in it';
    report({ table: 'measures', row, column: 'name', message, found: name, allowed });
  });
}
