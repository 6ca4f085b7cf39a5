import { publicationDays } from '../../row-values.ts';
import type { ReportFault } from '../../faults.ts';
import { type Tables, rowsById } from '../../rows.ts';

/** What may differ between a figure and the one it takes the place of, by reason. */
const MAY_DIFFER: Readonly<Record<string, readonly string[]>> = {
  'source-switch': ['originator'],
  'definition-change': ['measure', 'population'],
  correction: ['from', 'to'],
};
const SAME = ['originator', 'measure', 'population', 'place', 'time_kind', 'from', 'to'] as const;

/** A figure takes the place of one earlier figure, of the same speaker and scope, published before it, and says why (R23, R24). */
export function checkRevisions(tables: Tables, report: ReportFault): void {
  const { rows } = tables;
  const byId = rowsById(rows.figures);
  const published = publicationDays(rows.figures, rows.sources);
  const takenBy = new Map<string, string>();
  rows.figures.forEach((figure, row) => {
    const fault = (column: string, message: string, found: string, allowed: string): void =>
      report({ table: 'figures', row, column, message, found, allowed });
    const { supersedes: old, supersede_reason: reason, supersede_note: note } = figure;
    if (old === undefined) {
      if (tables.unreadable('figures', row, 'supersedes')) return;
      if (reason !== undefined)
        fault(
          'supersede_reason',
          'has no figure it is about',
          reason,
          'nothing, or a figure in "supersedes"',
        );
      if (note !== undefined)
        fault('supersede_note', 'has no figure it is about', note, 'nothing, or a figure in "supersedes"');
      return;
    }
    if (reason === undefined && !tables.unreadable('figures', row, 'supersede_reason'))
      fault('supersede_reason', 'is missing', '', 'why the earlier figure is superseded');
    if (reason === 'correction' && note === undefined && !tables.unreadable('figures', row, 'supersede_note'))
      fault('supersede_note', 'is missing from a correction', '', 'what was wrong');
    const taken = takenBy.get(old);
    if (taken !== undefined)
      fault('supersedes', `is superseded by ${taken} already`, old, 'each figure once');
    takenBy.set(old, figure.id ?? '');
    const oldRow = byId.get(old);
    const earlier = oldRow === undefined ? undefined : rows.figures[oldRow];
    if (oldRow === undefined || earlier === undefined) return;
    if (oldRow >= row) return fault('supersedes', 'is not an earlier row', old, 'a figure further up');
    for (const column of SAME) {
      const [was, is] = [earlier[column], figure[column]];
      if (was === undefined || is === undefined || was === is || MAY_DIFFER[reason ?? '']?.includes(column))
        continue;
      fault('supersedes', `is a figure of another ${column}, ${was}`, old, `a figure of ${column} ${is}`);
    }
    const [wasPublished, isPublished] = [published[oldRow] ?? null, published[row] ?? null];
    if (wasPublished !== null && isPublished !== null && isPublished < wasPublished) {
      fault(
        'supersedes',
        `was published later, on ${wasPublished}`,
        old,
        `a figure published up to ${isPublished}`,
      );
    }
  });
}
