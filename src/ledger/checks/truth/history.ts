import type { ReportFault } from '../../faults.ts';
import { publicationDays } from '../../row-values.ts';
import { type Tables, foundById } from '../../rows.ts';

/**
 * What versions did to figures is told whole: oldest first, a figure once a version and added once, after it was public,
 * and of what was edited, why.
 */
export function checkHistory(tables: Tables, report: ReportFault): void {
  const { rows } = tables;
  const dayOf = foundById(rows.figures, publicationDays(rows.figures, rows.sources));
  const told = new Set<string>();
  const dayOfVersion = new Map<string, string>();
  rows.history.forEach(({ version, published, kind, figures = [], note }, row) => {
    const fault = (column: string, message: string, found: string, allowed: string): void =>
      report({ table: 'history', row, column, message, found, allowed });
    if (kind === 'edited' && note === undefined && !tables.unreadable('history', row, 'note'))
      fault('note', 'is missing from an edit', '', 'what was edited and why');
    if (version === undefined || published === undefined) return;
    const other = dayOfVersion.get(version);
    if (other !== undefined && other !== published)
      fault('published', `is another day than version ${version} has above`, published, other);
    dayOfVersion.set(version, other ?? published);
    const above = rows.history[row - 1]?.published;
    if (above !== undefined && published < above)
      fault('published', 'is before the row above', published, `${above} or later`);
    for (const id of figures) {
      if (told.has(`${version} ${id}`) || (kind === 'added' && told.has(`added ${id}`)))
        fault('figures', 'stands in an earlier row already', id, 'a figure once a version, and added once');
      told.add(`${version} ${id}`).add(`${kind} ${id}`);
      const day = dayOf(id);
      if (day && day > published)
        fault('published', `is before ${id} was published`, published, `${day} or later`);
    }
  });
}
