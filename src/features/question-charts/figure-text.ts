import { quantityText } from '../../claims/quantity-text.ts';
import { speakerName } from '../../claims/speaker-name.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { publicationDay } from '../../statistics/as-of.ts';

/** All that travels with a figure, in one sentence: for a tooltip and for readers who do not see the drawing. */
export function figureText(figure: Figure, { dataset }: AsOfView, words: Words): string {
  const originator = dataset.originators.get(figure.originator);
  const source = dataset.sources.get(figure.source);
  const published = publicationDay(dataset, figure);
  return words.t('desk.chart.point', {
    value: quantityText(figure.quantity, words),
    what: `${dataset.measures.get(figure.measure)?.name ?? ''}, ${dataset.populations.get(figure.population)?.name ?? ''}`,
    who: originator && source ? speakerName(figure, originator, source, words) : '',
    when: words.referenceTime(figure.time),
    published: published === null ? '' : words.date(published),
  });
}
