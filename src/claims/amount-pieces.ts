import type { Figure } from '../domain/figure.ts';
import type { Words } from '../i18n/words.ts';

/** A part of an amount: a stored number, the words that qualify it, or the words that stand where no number is. */
export type AmountPiece =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'qualifier'; readonly text: string }
  | { readonly kind: 'none'; readonly text: string };

/**
 * A figure's number in the order it is read, never without its qualifier (R4), nor a range without the best estimate that
 * its source gave (R5). A number that is our reading of other words says so, unless `readingSaid`: the words around it do.
 */
export function amountPieces(
  { quantity, readFromWords }: Pick<Figure, 'quantity' | 'readFromWords'>,
  words: Words,
  readingSaid = false,
): readonly AmountPiece[] {
  const isRead = readFromWords && !readingSaid;
  const number = (value: number): AmountPiece => ({ kind: 'number', text: words.number(value), value });
  const qualifier = (text: string): AmountPiece => ({ kind: 'qualifier', text });
  const reading = isRead ? [qualifier(words.t('quantities.readBare'))] : [];
  switch (quantity.kind) {
    case 'unavailable':
      return [{ kind: 'none', text: words.t(`quantities.${quantity.reason}`) }];
    case 'range':
      return [
        ...reading,
        number(quantity.low),
        qualifier(words.t('quantities.to')),
        number(quantity.high),
        ...(quantity.best === undefined
          ? []
          : [qualifier(words.t('quantities.best')), number(quantity.best)]),
      ];
    case 'qualified': {
      const said = words.t(`quantities.${quantity.qualifier}`);
      return [
        qualifier(isRead ? words.t('quantities.read', { qualifier: said }) : said),
        number(quantity.value),
      ];
    }
    case 'exact':
      return [...reading, number(quantity.value)];
  }
}
