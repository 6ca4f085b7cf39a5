import type { ReportFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';
import { TABLE_NAMES, TABLES } from '../../tables.ts';

/** No table has more rows than a page can reckon with. */
export function checkRowCounts({ rows }: Tables, report: ReportFault): void {
  for (const table of TABLE_NAMES) {
    const most = TABLES[table].mostRows;
    if (rows[table].length <= most) continue;
    const [found, allowed] = [`${rows[table].length} rows`, `up to ${most} rows`];
    report({
      table,
      row: most,
      column: 'id',
      message: 'is beyond the last row there may be',
      found,
      allowed,
    });
  }
}
