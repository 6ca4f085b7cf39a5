import { isInferred } from '../domain/basis.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { Originator, Source } from '../domain/source.ts';
import type { Words } from '../i18n/words.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { ageText } from './age-text.ts';
import { amountPieces } from './amount-pieces.ts';
import { type Mark, marksOf } from './marks.ts';
import { speakerName } from './speaker-name.ts';
import { whatCounted } from './what-counted.ts';

/**
 * All that travels with a figure, whatever shows it: cards, rows, labels, tables, walls, lines to be read out, files and
 * feeds are made from this, so that none can leave out what another says (R1 to R4, R22).
 */
export interface Description {
  readonly figure: Figure;
  readonly originator: Originator;
  readonly source: Source;
  /** The number with its qualifier, and that it is our reading where it is one. */
  readonly amount: string;
  /** What is counted, whom and where. */
  readonly what: string;
  /** When it is true, with the start of a running total; every day with its year. */
  readonly when: string;
  /** True when no source states that day. */
  readonly whenInferred: boolean;
  /** How old it is, or how long before the end of what is over. */
  readonly age: string;
  readonly speaker: string;
  /** Who carried it from the speaker to the source, when somebody did and the source's own name does not say so. */
  readonly carrier: string | null;
  readonly published: CalendarDate | null;
  readonly publishedInferred: boolean;
  readonly marks: readonly Mark[];
}

/**
 * What is to be said of a figure on the view's day, worked out once for all that say it. Throws when the dataset lacks what
 * the gate has checked is there.
 */
export const describe = (figure: Figure, view: AsOfView, words: Words): Description =>
  described(words)(view)(figure);

const described = once((words: Words) =>
  once((view: AsOfView) => once((figure: Figure) => descriptionOf(figure, view, words))),
);

function descriptionOf(figure: Figure, view: AsOfView, words: Words): Description {
  const { originator, source } = figure;
  return {
    figure,
    originator,
    source,
    amount: amountText(figure, words),
    what: whatCounted(figure, view.day, words),
    when: words.referenceTime(figure.time),
    whenInferred: isInferred(figure.dateBasis),
    age: ageText(figure, view, words),
    speaker: speakerName(figure, words),
    carrier: carrierOf(figure),
    published: figure.published,
    publishedInferred: isInferred(figure.publishedBasis),
    marks: marksOf(view, figure),
  };
}

/** A figure's number in text, with its qualifier, and that it is our reading unless `readingSaid`: for labels, tooltips and speech (R4). */
export const amountText = (
  figure: Pick<Figure, 'quantity' | 'readFromWords'>,
  words: Words,
  readingSaid = false,
): string =>
  amountPieces(figure, words, readingSaid)
    .map(({ text }) => text)
    .join(' ');

/** The same where a drawing has room for a sign only; whatever is spoken of it says the words (R4). */
export function briefAmount(figure: Figure, words: Words): string {
  const { quantity, readFromWords } = figure;
  if (quantity.kind !== 'qualified') return amountText(figure, words);
  const text = words.t(`quantities.brief.${quantity.qualifier}`, { number: words.number(quantity.value) });
  return readFromWords ? words.t('quantities.read', { qualifier: text }) : text;
}

/** The whole description in one line of text: for tooltips, labels that are spoken, feeds and files. */
export function descriptionText(description: Description, words: Words): string {
  const { amount, what, when, whenInferred, speaker, carrier, source, published, publishedInferred, marks } =
    description;
  return words.t('claims.description', {
    amount,
    what,
    speaker: carrier === null ? speaker : `${speaker} ${words.t('claims.via', { carrier })}`,
    when: whenInferred ? words.t('claims.inferred', { day: when }) : when,
    source: source.publisher,
    published: publishedText(published, publishedInferred, words),
    marks: marks.map((mark) => words.t(`claims.mark.${mark}`)).join('. '),
    marked: marks.length > 0 ? 'yes' : 'no',
  });
}

/** On which day it was published, and that the day is inferred where it is (R3). */
export function publishedText(day: CalendarDate | null, inferred: boolean, words: Words): string {
  if (day === null) return words.t('claims.undated');
  const text = words.t('claims.publishedOn', { day: words.date(day) });
  return inferred ? words.t('claims.inferred', { day: text }) : text;
}

function carrierOf({ via, source }: Figure): string | null {
  return via === null || source.publisher.includes(via) ? null : via;
}
