import { periodLength } from '../../../domain/reference-time.ts';
import type { ReportFault } from '../../faults.ts';
import type { LooseRow, Tables } from '../../tables.ts';
import { timeOf } from '../../row-values.ts';

/** Every figure answers a question or is listed as answering none, not both; every scope has a figure. */
export function checkScopes(tables: Tables, report: ReportFault): void {
  const { figures, scopes, unanswering } = tables.rows;
  const left = new Map(unanswering.map(({ figure }, row) => [figure, row]));
  const answered = scopes.map((scope) => figures.map((figure) => fits(scope, figure)));
  figures.forEach(({ id }, row) => {
    if (id === undefined || tables.unreadable('figures', row, ...SCOPE_COLUMNS)) return;
    const answers = answered.some((fitting) => fitting[row]);
    const listed = left.get(id);
    if (answers && listed !== undefined) {
      const allowed = 'only figures that are in no scope';
      report({
        table: 'unanswering',
        row: listed,
        column: 'figure',
        message: 'answers a question',
        found: id,
        allowed,
      });
    } else if (!answers && listed === undefined) {
      const allowed = 'a figure that is in a scope or listed in unanswering';
      report({ table: 'figures', row, column: 'id', message: 'answers no question', found: id, allowed });
    }
  });
  scopes.forEach(({ heading = '' }, row) => {
    if (answered[row]?.includes(true) || tables.unreadable('scopes', row, ...CRITERIA)) return;
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

/** A figure is in a scope when it equals every criterion that the scope has. */
export function fits(scope: LooseRow<'scopes'>, figure: LooseRow<'figures'>): boolean {
  for (const column of ['measure', 'population', 'place', 'originator', 'time_kind'] as const) {
    if (scope[column] !== undefined && scope[column] !== figure[column]) return false;
  }
  const time = timeOf(figure);
  if (scope.since !== undefined && !(time?.kind === 'running-total' && time.since === scope.since))
    return false;
  if (scope.from === undefined && scope.to === undefined && scope.period === undefined) return true;
  if (time?.kind !== 'flow') return false;
  return (
    (scope.from ?? time.from) === time.from &&
    (scope.to ?? time.to) === time.to &&
    (scope.period ?? periodLength(time)) === periodLength(time)
  );
}

/** A break has figures on both sides, and changes the originator only when it says so (R25). */
export function checkBreaks({ rows }: Tables, report: ReportFault): void {
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
    const about = (figure: LooseRow<'figures'>): boolean =>
      figure.measure === cut.measure &&
      figure.place === cut.place &&
      (cut.population === undefined || figure.population === cut.population);
    const before = rows.figures.some(
      (figure) => about(figure) && figure.originator === from && figure.to !== undefined && figure.to < date,
    );
    const after = rows.figures.some(
      (figure) => about(figure) && figure.originator === to && figure.to !== undefined && figure.to >= date,
    );
    if (!before) fault('date', 'has no figure before it', date, `a day after a figure of ${from}`);
    if (!after && kind !== 'discontinued')
      fault('date', 'has no figure from it on', date, `a day up to a figure of ${to}`);
  });
}
