import { basisOf, isInferred } from '../../../domain/basis.ts';
import { referenceDay } from '../../../domain/reference-time.ts';
import type { ReportFault } from '../../faults.ts';
import { publicationDays } from '../../row-values.ts';
import { type Tables, foundById } from '../../rows.ts';
import { ledgerClaims } from './claims.ts';
import { rowsInScope } from '../../rows-in-scope.ts';
import { latestDate } from '../../../domain/calendar-date.ts';

/** The day is said to be stated, and nothing besides. */
const isBare = (basis: string): boolean => basisOf(basis).remark === '';

/** Nothing is published before it happened, or before its source without a reason. */
export function checkPublication(tables: Tables, report: ReportFault): void {
  for (const { row, time, published } of ledgerClaims(tables)) {
    const day = referenceDay(time);
    if (published === null || published >= day) continue;
    const message = 'is before the last day the figure speaks about';
    report({
      table: 'figures',
      row,
      column: 'published',
      message,
      found: published,
      allowed: `${day} or later`,
    });
  }
  const sourceOf = foundById(tables.rows.sources, tables.rows.sources);
  tables.rows.figures.forEach(({ published, published_basis: basis, source }, row) => {
    const fault = (column: string, message: string, found: string, allowed: string): void =>
      report({ table: 'figures', row, column, message, found, allowed });
    if (published === undefined) {
      if (basis !== undefined && !tables.unreadable('figures', row, 'published')) {
        fault('published_basis', 'has no date it is about', basis, 'nothing without a date in "published"');
      }
      return;
    }
    if (basis === undefined && !tables.unreadable('figures', row, 'published_basis')) {
      fault('published_basis', 'is missing', '', 'how the date in "published" is known');
    }
    const sourceDay = sourceOf(source)?.published;
    if (sourceDay !== undefined && published < sourceDay && basis !== undefined && isBare(basis)) {
      const message = `does not say why the figure was public before its source, of ${sourceDay}`;
      fault(
        'published_basis',
        message,
        basis,
        `the reason, or a date in "published" of ${sourceDay} or later`,
      );
    }
  });
}

/** A source says how its day of publication is known, and no figure says more of that day than its source (R3). */
export function checkPublicationBases(tables: Tables, report: ReportFault): void {
  const { sources, figures } = tables.rows;
  sources.forEach(({ published, published_basis: found }, row) => {
    const fault = (message: string, allowed: string): void =>
      report({ table: 'sources', row, column: 'published_basis', message, found, allowed });
    if (found === undefined) {
      if (published !== undefined && !tables.unreadable('sources', row, 'published_basis'))
        fault('is missing', 'how the date in "published" is known');
    } else if (published === undefined) {
      if (!tables.unreadable('sources', row, 'published'))
        fault('has no date it is about', 'nothing without a date in "published"');
    }
  });
  const sourceOf = foundById(sources, sources);
  figures.forEach(({ published, published_basis: found, source }, row) => {
    const document = sourceOf(source);
    if (found === undefined || !isBare(found) || published === undefined || document?.published !== published)
      return;
    const basis = document.published_basis;
    if (basis === undefined || !isInferred(basisOf(basis))) return;
    const message = 'calls stated what its source does not show';
    report({ table: 'figures', row, column: 'published_basis', message, found, allowed: basis });
  });
}

/** A note is known no earlier than its figure (R23). */
export function checkNoteDays({ rows }: Tables, report: ReportFault): void {
  const dayOf = foundById(rows.figures, publicationDays(rows.figures, rows.sources));
  rows.notes.forEach(({ figure, known_from: known }, row) => {
    const published = dayOf(figure);
    if (!known || !published || known >= published) return;
    const message = 'is before the figure was published';
    report({
      table: 'notes',
      row,
      column: 'known_from',
      message,
      found: known,
      allowed: `${published} or later`,
    });
  });
}

/** A suspicion is cleared no earlier than the last of its figures was published (R23, R37). */
export function checkReviewDays({ rows }: Tables, report: ReportFault): void {
  const dayOf = foundById(rows.figures, publicationDays(rows.figures, rows.sources));
  rows.reviews.forEach(({ figures = [], known_from: known }, row) => {
    const last = latestDate(figures.flatMap((id) => dayOf(id) ?? []));
    if (!known || last === null || known >= last) return;
    const message = 'is before the last of the figures was published';
    report({
      table: 'reviews',
      row,
      column: 'known_from',
      message,
      found: known,
      allowed: `${last} or later`,
    });
  });
}

/** A question is asked no later than the first figure that answers it is public (R23). */
export function checkAskedDays({ rows }: Tables, report: ReportFault): void {
  const days = publicationDays(rows.figures, rows.sources);
  rows.questions.forEach(({ id, known_from: found }, row) => {
    if (found === undefined) return;
    const scopes = rows.scopes.filter(({ question }) => question === id);
    const first = scopes
      .flatMap(rowsInScope(rows.figures))
      .flatMap((at) => days[at] ?? [])
      .toSorted()[0];
    if (first === undefined || found <= first) return;
    const message = 'is after its first figure was published';
    const allowed = `${first} or earlier`;
    report({ table: 'questions', row, column: 'known_from', message, found, allowed });
  });
}

/** Events stand in the order they happened. */
export function checkEventOrder({ rows }: Tables, report: ReportFault): void {
  rows.events.forEach(({ date: found }, row) => {
    const before = rows.events[row - 1]?.date;
    if (!found || !before || found >= before) return;
    const message = 'is before the event above it';
    report({
      table: 'events',
      row,
      column: 'date',
      message,
      found,
      allowed: `${before} or later, as events stand in order`,
    });
  });
}
