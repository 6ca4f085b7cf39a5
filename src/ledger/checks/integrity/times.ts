import type { TimeKind } from '../../../domain/reference-time.ts';
import type { ReportFault } from '../../faults.ts';
import { type Tables, foundById } from '../../rows.ts';

/** A stock has one day; a flow and a running total have two, in order; and the measure knows the kind (R2, R8 to R10). */
export function checkTimes(tables: Tables, report: ReportFault): void {
  tables.rows.figures.forEach((figure, row) => {
    const { time_kind: kind, from, to } = figure;
    const fault = (column: string, message: string, found: string, allowed: string): void =>
      report({ table: 'figures', row, column, message, found, allowed });
    if (kind === 'stock' && from !== undefined)
      fault('from', 'is not for a stock', from, 'nothing; the day of a stock is "to"');
    if (
      kind !== undefined &&
      kind !== 'stock' &&
      from === undefined &&
      !tables.unreadable('figures', row, 'from')
    ) {
      fault('from', `is missing from a ${kind}`, '', `the first day, up to ${to ?? 'the last'}`);
    }
    if (kind !== 'stock' && from !== undefined && to !== undefined && from > to) {
      fault('from', 'is after the last day', from, `a day up to ${to}`);
    }
  });
  for (const table of ['figures', 'scopes'] as const) {
    const measureOf = foundById(tables.rows.measures, tables.rows.measures);
    tables.rows[table].forEach(({ time_kind: found, measure }, row) => {
      const kinds: readonly TimeKind[] | undefined = measureOf(measure)?.time_kinds;
      if (found === undefined || kinds === undefined || kinds.includes(found)) return;
      report({
        table,
        row,
        column: 'time_kind',
        message: `is no kind of time of ${measure}`,
        found,
        allowed: kinds.join(', '),
      });
    });
  }
}

/** Events and breaks can be known no earlier than they begin, and end no earlier. */
export function checkEvents({ rows }: Tables, report: ReportFault): void {
  rows.events.forEach(({ date, date_end: end, known_from: known }, row) => {
    const table = 'events';
    if (date === undefined) return;
    const allowed = `${date} or later`;
    if (end !== undefined && end < date)
      report({ table, row, column: 'date_end', message: 'is before the first day', found: end, allowed });
    if (known !== undefined && known < date)
      report({ table, row, column: 'known_from', message: 'is before the event', found: known, allowed });
  });
}
