import { textOn } from '../domain/dated-text.ts';
import type { Figure } from '../domain/figure.ts';
import { type ReferenceTime, sameReferenceTime } from '../domain/reference-time.ts';
import type { Words } from '../i18n/words.ts';
import type { Answer, Claim } from '../statistics/answers.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { strongestOther } from '../statistics/headline/strongest-other.ts';
import { amountText, describe } from './description.ts';

/** A part of the line that speaks of one figure: its number with the words on either side. */
export interface ReadOutPart {
  readonly claim: Claim;
  readonly before: string;
  readonly after: string;
}

/** An answer as one sentence to be read out, and where it was read. */
export interface ReadOut {
  /** The headline and, when there is one, the strongest other claim. */
  readonly parts: readonly ReadOutPart[];
  readonly source: string;
  /** All of it as plain text, to be copied. */
  readonly text: string;
}

/** Stands where the number comes, so that a page can set it as a number and a copy as text. */
const NUMBER = '\u0001';

/** The headline in one sentence with its qualifier, speaker and day; null when nothing leads (R2, R4, R19). */
export function readOut(view: AsOfView, answer: Answer, words: Words): ReadOut | null {
  const claim = answer.headline?.claim;
  if (!claim) return null;
  const other = strongestOther(answer);
  const end = words.t('question.sentence.end');
  const parts = [
    partOf(claim, mainClause(view, answer, claim, words), other ? '' : end),
    ...(other ? [partOf(other, otherClause(claim, other, words), end)] : []),
  ];
  const source = sourceSentence(view, claim, words);
  const sentence = parts.map(
    (part) => `${part.before}${amountText(part.claim.figure, words, true)}${part.after}`,
  );
  return { parts, source, text: `${sentence.join('')} ${source}` };
}

function partOf(claim: Claim, clause: string, end: string): ReadOutPart {
  const [before = '', after = ''] = clause.split(NUMBER);
  return { claim, before, after: `${after}${end}` };
}

function mainClause(view: AsOfView, { question }: Answer, claim: Claim, words: Words): string {
  const { figure } = claim;
  const { measure, place } = figure;
  return words.t('question.sentence', {
    speaker: speakerInSentence(claim, words),
    modality: figure.modality ?? 'none',
    amount: NUMBER,
    counted: question.counted,
    reading: figure.readFromWords ? figure.wording : 'none',
    said: words.t('question.said', {
      measure: measure.id,
      tense: figure.time.kind === 'running-total' ? 'total' : 'plain',
      extent: place.kind === 'country' ? 'country' : 'part',
      place: place.inSentence,
      name: textOn(measure.name, view.day),
    }),
    when: sayInferred(whenTrue(figure.time, words), figure, view, words),
  });
}

function otherClause(claim: Claim, other: Claim, words: Words): string {
  return words.t('question.sentence.other', {
    speaker: speakerInSentence(other, words),
    modality: other.figure.modality ?? 'none',
    amount: NUMBER,
    reading: other.figure.readFromWords ? other.figure.wording : 'none',
    when: whenOfOther(claim.figure.time, other.figure.time, words),
  });
}

function speakerInSentence({ figure }: Claim, words: Words): string {
  const { originator, source } = figure;
  if (!originator.named) return words.t('question.sentence.unnamed', { outlet: source.publisher });
  return words.t('question.sentence.speaker', {
    person: figure.speaker ?? 'none',
    body: originator.inSentence,
    label: originator.label,
    via: figure.via ?? 'none',
  });
}

/** When a figure is true, as a sentence says it: a day, a month, both ends of a total (R2, R3). */
export function whenTrue(time: ReferenceTime, words: Words): string {
  return words.t('question.when', words.timeValues(time));
}

function whenOfOther(time: ReferenceTime, other: ReferenceTime, words: Words): string {
  if (sameReferenceTime(time, other)) return words.t('question.for.same', words.timeValues(other));
  return other.kind === 'running-total'
    ? words.t('question.for.total', { until: words.date(other.until) })
    : words.t('question.for.time', { time: words.referenceTime(other) });
}

/** Where it was read, what must be known of it, and on which day it was known. */
function sourceSentence(view: AsOfView, { figure }: Claim, words: Words): string {
  const { source, published, publishedInferred, marks } = describe(figure, view, words);
  const day = words.date(published ?? view.day);
  return words.t('question.sentence.source', {
    publisher: source.publisher,
    published: publishedInferred ? words.t('claims.inferred', { day }) : day,
    marks: marks.map((mark) => `${words.t(`claims.mark.${mark}`)}. `).join(''),
    day: words.date(view.day),
  });
}

/** A day that no source states says so (R3). */
function sayInferred(when: string, figure: Figure, view: AsOfView, words: Words): string {
  return describe(figure, view, words).whenInferred ? words.t('claims.inferred', { day: when }) : when;
}
