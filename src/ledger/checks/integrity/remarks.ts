import { suspicionId } from '../../../domain/review.ts';
import type { ReportFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';

/** A later note says from which day it could be said, so that no earlier view quotes it (R23). */
export function checkNotes(tables: Tables, report: ReportFault): void {
  tables.rows.notes.forEach(({ kind, known_from: known }, row) => {
    if (kind !== 'later' || known !== undefined || tables.unreadable('notes', row, 'known_from')) return;
    const allowed = 'the first day it could be said';
    report({
      table: 'notes',
      row,
      column: 'known_from',
      message: 'is missing from a later note',
      found: '',
      allowed,
    });
  });
}

/** Two figures are related once, and none to itself. */
export function checkRelations({ rows }: Tables, report: ReportFault): void {
  const seen = new Set<string>();
  rows.relations.forEach(({ a, b }, row) => {
    if (a === undefined || b === undefined) return;
    const fault = (message: string, allowed: string): void =>
      report({ table: 'relations', row, column: 'b', message, found: b, allowed });
    if (a === b) fault('is the same figure as "a"', 'another figure');
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (seen.has(pair)) fault(`is related to ${a} in an earlier row already`, 'each pair once');
    seen.add(pair);
  });
}

/** A suspicion is cleared once. */
export function checkReviews({ rows }: Tables, report: ReportFault): void {
  const seen = new Set<string>();
  rows.reviews.forEach(({ rule, figures }, row) => {
    if (rule === undefined || figures === undefined) return;
    const id = suspicionId(rule, figures);
    if (seen.has(id)) {
      const message = 'are cleared of this rule in an earlier row already';
      const found = figures.join(';');
      report({ table: 'reviews', row, column: 'figures', message, found, allowed: 'each once' });
    }
    seen.add(id);
  });
}

/** A question has scopes, a place of its own in the order, and whom its rule prefers when its rule is a speaker's series. */
export function checkQuestions(tables: Tables, report: ReportFault): void {
  const { questions, scopes } = tables.rows;
  const scoped = new Set(scopes.map((scope) => scope.question));
  const orders = new Map<number, string>();
  questions.forEach(({ id, order, rule, rule_originators: originators }, row) => {
    const fault = (column: string, message: string, found: string, allowed: string): void =>
      report({ table: 'questions', row, column, message, found, allowed });
    if (id !== undefined && !scoped.has(id))
      fault('id', 'has no scope', id, 'a question with a row in scopes');
    if (
      rule === 'originator-series' &&
      originators === undefined &&
      !tables.unreadable('questions', row, 'rule_originators')
    ) {
      fault('rule_originators', 'is missing', '', 'the originators whose series the rule follows');
    }
    if (order === undefined) return;
    const other = orders.get(order);
    if (other !== undefined) fault('order', `is the order of ${other} too`, `${order}`, 'each order once');
    orders.set(order, id ?? '');
  });
}

/** A point has both coordinates and says what it marks (R33). */
export function checkPoints(tables: Tables, report: ReportFault): void {
  tables.rows.places.forEach((place, row) => {
    const { latitude, longitude } = place;
    for (const [column, other] of [
      ['latitude', longitude],
      ['longitude', latitude],
      ['point_note', latitude],
    ] as const) {
      if (other === undefined || place[column] !== undefined || tables.unreadable('places', row, column))
        continue;
      report({
        table: 'places',
        row,
        column,
        message: 'is missing from a point',
        found: '',
        allowed: 'latitude, longitude and what they mark',
      });
    }
    if (
      place.point_note !== undefined &&
      latitude === undefined &&
      longitude === undefined &&
      !tables.unreadable('places', row, 'latitude', 'longitude')
    ) {
      report({
        table: 'places',
        row,
        column: 'point_note',
        message: 'has no point it is about',
        found: place.point_note,
        allowed: 'nothing without a point',
      });
    }
  });
}
