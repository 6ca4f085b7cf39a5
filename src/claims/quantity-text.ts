import type { Quantity } from '../domain/quantity.ts';
import type { Words } from '../i18n/words.ts';

/** A quantity as one line of text with its qualifier, for labels, tooltips and speech (R4). */
export function quantityText(quantity: Quantity, words: Words): string {
  switch (quantity.kind) {
    case 'exact':
      return words.number(quantity.value);
    case 'qualified':
      return `${words.t(`quantities.${quantity.qualifier}`)} ${words.number(quantity.value)}`;
    case 'range':
      return `${words.number(quantity.low)} ${words.t('quantities.to')} ${words.number(quantity.high)}`;
    case 'unavailable':
      return words.t(`quantities.${quantity.reason}`);
  }
}
