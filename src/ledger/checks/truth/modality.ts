import type { Modality } from '../../../domain/figure.ts';
import type { ReportFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';

/** English words by which a source stops short of stating a fact, by what they make of it. */
const WORDS: readonly (readonly [RegExp, Modality])[] = [
  // "May" with a capital is the month.
  [/\b(?:may|might|could|possibly|perhaps|Could|Possibly|Perhaps)\b/, 'possible'],
  [/\bfear(?:s|ed)?\b/i, 'feared'],
  [/\balleg(?:ed|edly|es)\b/i, 'alleged'],
];

/** What a source says may be so, is feared or is alleged is not told as a fact. */
export function checkModality({ rows }: Tables, report: ReportFault): void {
  rows.figures.forEach(({ wording = '', modality: found }, row) => {
    const allowed = WORDS.flatMap(([words, modality]) => (words.test(wording) ? [modality] : []));
    if (allowed.length === 0 || (found !== undefined && allowed.includes(found))) return;
    const message = `is not how far "${wording}" goes`;
    report({
      table: 'figures',
      row,
      column: 'modality',
      message,
      found,
      allowed: allowed.join(', '),
    });
  });
}
