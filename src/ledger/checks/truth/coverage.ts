import { isNewCount, isOldCount } from '../../../domain/series-break.ts';
import type { SubjectIds } from '../../../domain/subject.ts';
import type { ReportFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';
import { cutOf, timeOf } from '../../row-values.ts';
import { rowsInScope } from '../../rows-in-scope.ts';

/** Every figure answers a question or is listed as answering none, not both; every scope has a figure. */
export function checkScopes(tables: Tables, report: ReportFault): void {
  const { figures, scopes, unanswering } = tables.rows;
  const left = new Map(unanswering.map(({ figure }, row) => [figure, row]));
  const answering = scopes.map(rowsInScope(figures));
  const answered = new Set(answering.flat());
  const surelyAnswered = new Set(answering.filter((_, row) => isScopeRead(tables, row)).flat());
  figures.forEach(({ id }, row) => {
    if (id === undefined || tables.unreadable('figures', row, ...SCOPE_COLUMNS)) return;
    const listed = left.get(id);
    if (listed !== undefined && surelyAnswered.has(row)) {
      const allowed = 'only figures that are in no scope';
      report({
        table: 'unanswering',
        row: listed,
        column: 'figure',
        message: 'answers a question',
        found: id,
        allowed,
      });
    } else if (listed === undefined && !answered.has(row)) {
      const allowed = 'a figure that is in a scope or listed in unanswering';
      report({ table: 'figures', row, column: 'id', message: 'answers no question', found: id, allowed });
    }
  });
  scopes.forEach(({ heading = '' }, row) => {
    if (answering[row]?.length !== 0 || !isScopeRead(tables, row)) return;
    report({
      table: 'scopes',
      row,
      column: 'heading',
      message: 'is a scope that no figure is in',
      found: heading,
      allowed: 'a scope with a figure',
    });
  });
}

const SCOPE_COLUMNS = ['measure', 'population', 'place', 'originator', 'time_kind', 'from', 'to'];
const CRITERIA = [...SCOPE_COLUMNS, 'since', 'period'];

/** Whether all that a figure must be to stand in a scope could be read. */
export const isScopeRead = (tables: Tables, row: number): boolean =>
  !tables.unreadable('scopes', row, ...CRITERIA);

/** A break has figures on both sides, and changes the originator only when it says so (R25). */
export function checkBreaks({ rows }: Tables, report: ReportFault): void {
  const counted = rows.figures.flatMap((cells) => {
    const { measure, population, place, originator } = cells;
    const time = timeOf(cells);
    return measure && population && place && originator && time
      ? [{ measure, population, place, originator, time }]
      : [];
  });
  rows.breaks.forEach((cut, row) => {
    const { date, kind, from_originator: from, to_originator: to } = cut;
    if (!date || !kind || !from || !to) return;
    const fault = (column: string, message: string, found: string, allowed: string): void =>
      report({ table: 'breaks', row, column, message, found, allowed });
    if (kind === 'source-switch' && from === to)
      fault('to_originator', 'is the same originator', to, 'another one after a source switch');
    if (kind !== 'source-switch' && from !== to)
      fault(
        'to_originator',
        `is another originator than ${from}`,
        to,
        `${from}, or a break of kind source-switch`,
      );
    const parted = cutOf(cut);
    if (!parted) return;
    const before = counted.some((figure) => isOldCount<SubjectIds>(parted, figure));
    const after = counted.some((figure) => isNewCount<SubjectIds>(parted, figure));
    if (!before) fault('date', 'has no figure before it', date, `a day after a figure of ${from}`);
    if (!after && kind !== 'discontinued')
      fault('date', 'has no figure from it on', date, `a day up to a figure of ${to}`);
  });
}
