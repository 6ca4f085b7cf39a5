import { pathOf } from '../../addresses/route.ts';
import { amountPieces, type AmountPiece } from '../../claims/amount-pieces.ts';
import { describe } from '../../claims/description.ts';
import { whenTrue } from '../../claims/read-out.ts';
import { claimMark } from '../../claims/track-scale.ts';
import { whyNoneText } from '../../claims/why-none-text.ts';
import type { Edge } from '../../domain/quantity.ts';
import { type CalendarDate, sameYear } from '../../domain/calendar-date.ts';
import type { Question } from '../../domain/question.ts';
import type { TimeKind } from '../../domain/reference-time.ts';
import type { SpeakerKind } from '../../domain/source.ts';
import type { Words } from '../../i18n/words.ts';
import { answer, type Claim, type Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { strongestOther } from '../../statistics/headline/strongest-other.ts';

/** One figure with everything that may never be missing beside it. */
export interface PictureClaim {
  readonly amount: readonly AmountPiece[];
  readonly kind: SpeakerKind;
  readonly hollow: boolean;
  readonly edge: Edge;
  /** Whether a range has a best estimate. */
  readonly hasBest: boolean;
  readonly speaker: string;
  /** Through whom, where that is somebody else. */
  readonly via: string | null;
  /** Of when, and how old where it is past its age limit. */
  readonly when: string;
  /** What must be known before relying on it. */
  readonly marks: readonly string[];
}

/** What the picture of a question says: nothing but words, numbers and shapes. */
export interface PictureModel {
  readonly question: string;
  /** The kind of time of the leading figure; null when none leads. */
  readonly time: { readonly kind: TimeKind; readonly words: string } | null;
  readonly counted: string;
  readonly lead: PictureClaim | null;
  /** In place of a figure, when none leads. */
  readonly none: readonly string[];
  readonly other: PictureClaim | null;
  readonly foot: { readonly sources: string | null; readonly asOf: string; readonly version: string };
}

/** Where the picture of a question lies below the site's own address. */
export function picturePath(dataset: string, question: string): string {
  return `${pathOf(dataset, { page: 'question', id: question })}picture.png`;
}

/** The picture of a question on a day, from the very selection that its page shows (R1, R4, R19). */
export function pictureModel(view: AsOfView, question: Question, words: Words): PictureModel {
  const found = answer(view, question);
  const lead = found.headline?.claim ?? null;
  const kind = lead?.figure.time.kind ?? null;
  const other = strongestOther(found);
  const claims = [lead, other].filter((claim) => claim !== null);
  const { dataset, day } = view;
  return {
    question: found.title,
    time: kind && { kind, words: words.t(`claims.kind.${kind}`) },
    counted: words.t('pictures.counted', { counted: question.counted, scope: question.scopeNote }),
    lead: lead && said(lead, whenTrue(lead.figure.time, words), view, words),
    none: noneLeads(view, found, words),
    other: other && said(other, words.referenceTime(other.figure.time), view, words),
    foot: {
      sources: sourcesOf(view, claims, words),
      asOf: words.t('pictures.asOf', { day: words.date(day) }),
      version: words.t('pictures.version', { licence: dataset.licence.name, version: dataset.version }),
    },
  };
}

function said(claim: Claim, when: string, view: AsOfView, words: Words): PictureClaim {
  const { figure, pastAgeLimit } = claim;
  const { speaker, carrier, whenInferred, age, marks } = describe(figure, view, words);
  const mark = claimMark(figure.quantity);
  return {
    amount: amountPieces(figure, words),
    kind: figure.originator.kind,
    hollow: pastAgeLimit,
    edge: mark?.edge ?? 'exact',
    hasBest: mark?.best !== undefined,
    speaker,
    via: carrier === null ? null : words.t('claims.via', { carrier }),
    when: words.list([
      whenInferred ? words.t('claims.inferred', { day: when }) : when,
      ...(pastAgeLimit ? [age] : []),
    ]),
    marks: marks.map((mark) => words.t(`claims.mark.${mark}`)),
  };
}

/** What is said where no figure leads: that none does, and why. */
export function noneLeads(view: AsOfView, { whyNone }: Answer, words: Words): readonly string[] {
  if (!whyNone) return [];
  const { title, why } = whyNoneText(whyNone, view, words);
  return why === null ? [title] : [words.t('pictures.noneLeads', { day: words.date(view.day) }), why];
}

/** The documents that the figures were read in, each once, with the days they were published (R1, R2). */
function sourcesOf(view: AsOfView, claims: readonly Claim[], words: Words): string | null {
  const read = claims.map(({ figure }) => describe(figure, view, words));
  const last = read.at(-1)?.published ?? null;
  const documents = read.map(({ source, published, publishedInferred }, place) => {
    const day = dayOf(published, place < read.length - 1 ? last : null, words);
    return words.t('pictures.source', {
      publisher: source.publisher,
      day: publishedInferred ? words.t('claims.inferred', { day }) : day,
    });
  });
  const each = [...new Set(documents)];
  return each.length === 0
    ? null
    : words.t('pictures.sources', { count: each.length, list: each.join('; ') });
}

/** The year is left out where a later day of the same year follows. */
function dayOf(day: CalendarDate | null, followedBy: CalendarDate | null, words: Words): string {
  if (day === null) return words.t('claims.undated');
  return words.date(day, followedBy !== null && sameYear(day, followedBy) ? 'day-month' : 'full');
}
