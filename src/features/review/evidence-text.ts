import { amountText } from '../../claims/description.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { textOn } from '../../domain/dated-text.ts';
import type { Figure } from '../../domain/figure.ts';
import { quantityWithin } from '../../domain/quantity-arithmetic.ts';
import type { Words } from '../../i18n/words.ts';
import type { Suspicion } from '../../statistics/suspicions/suspicion.ts';

/** What a rule saw, in one or two sentences. Numbers of figures keep their qualifiers (R4). */
export function evidenceText({ figures, evidence }: Suspicion, day: CalendarDate, words: Words): string {
  const say = (figure: Figure | undefined): string => (figure ? amountText(figure, words) : '');
  const [number, before, after] = [say(figures[0]), say(figures[1]), say(figures[2])];
  switch (evidence.rule) {
    case 'same-number': {
      const [only, other] = evidence.differs;
      return words.t('review.evidence.same-number', {
        number: figures[0].quantity.kind === 'range' ? words.number(evidence.number) : number,
        differs: other === undefined && only !== undefined ? only : 'both',
      });
    }
    case 'swapped-digits':
      return evidence.by === 'twin'
        ? words.t('review.evidence.swapped-digits.twin', { number, other: before })
        : words.t('review.evidence.swapped-digits.neighbours', {
            number,
            before,
            after,
            swapped: words.number(evidence.swapped),
          });
    case 'straight-line':
      return words.t('review.evidence.straight-line', { number, before, after });
    case 'part-above-whole':
      return words.t('review.evidence.part-above-whole', { number, whole: before, by: evidence.by });
    case 'not-the-difference': {
      const difference = quantityWithin(evidence.difference);
      return words.t('review.evidence.not-the-difference', {
        number,
        difference: difference ? amountText({ quantity: difference, readFromWords: false }, words) : '',
      });
    }
    case 'implausible-jump': {
      const beside = after === '' ? before : words.t('review.and', { a: before, b: after });
      return evidence.slip === null
        ? words.t('review.evidence.implausible-jump', { number, beside })
        : words.t('review.evidence.implausible-jump.slip', {
            number,
            beside,
            slip: words.number(evidence.slip),
          });
    }
    case 'another-label':
      return words.t('review.evidence.another-label', {
        number,
        before,
        after,
        population: textOn(evidence.population.name, day),
      });
  }
}
