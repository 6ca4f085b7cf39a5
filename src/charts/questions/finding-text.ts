import { amountText } from '../../claims/description.ts';
import { daysBetween } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { isFloor } from '../../domain/quantity.ts';
import { periodOf, referenceDay } from '../../domain/reference-time.ts';
import type { MessageId } from '../../i18n/languages.ts';
import type { MessageValues, Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Finding } from '../../statistics/finding.ts';

/** A finding ready to be said: a message, its values, and the figures whose numbers stand in it. */
export interface SaidFinding {
  readonly id: MessageId;
  readonly values: MessageValues;
  readonly figures: Readonly<Record<string, Figure>>;
  /** The figures whose days stand in it. */
  readonly dated: { readonly from: Figure; readonly to: Figure };
}

/** How long a day or a month needs no year: the last one of its name is meant. */
const DAYS_WITHOUT_YEAR = 330;

/** Says who counted, which way it went, and from when to when. */
export function sayFinding(finding: Finding, view: AsOfView, words: Words): SaidFinding {
  const { to } = finding;
  const from = finding.kind === 'single' ? to : finding.from;
  const isSame = finding.kind === 'course' && finding.direction === 'same';
  const isMinimum = [from, to].every(({ quantity }) => isFloor(quantity));
  const when = (figure: Figure) => whenText(figure, needsYears(finding, view), words);
  return {
    id: finding.kind === 'course' ? `desk.finding.${finding.direction}` : `desk.finding.${finding.kind}`,
    values: {
      count: words.t('desk.finding.count', {
        speaker: to.originator.label,
        ending: endingOf(to.originator.label),
        period: periodOf(to.time) ?? 'none',
        floor: isMinimum ? 'yes' : 'no',
      }),
      // Who reads "from 1,120" takes it for the start.
      turned: finding.kind === 'course' && !finding.fromStart ? 'yes' : 'no',
      worded: [from, to].some(isWorded) ? 'yes' : 'no',
      fromWhen: when(from),
      toWhen: when(to),
    },
    figures: finding.kind === 'single' || isSame ? { to } : { from, to },
    dated: { from, to },
  };
}

/** The finding as plain text, with the qualifier of each number (R4). */
export function findingText({ id, values, figures }: SaidFinding, words: Words): string {
  const amounts = Object.entries(figures).map(([name, figure]) => [name, amountText(figure, words)]);
  return words.t(id, { ...values, ...Object.fromEntries(amounts) });
}

/** The most and the least that was given, where the finding itself does not name them. */
export function extremesText(finding: Finding, view: AsOfView, words: Words): readonly string[] {
  if (finding.kind !== 'course') return [];
  const said = (id: MessageId, figure: Figure | null) => {
    if (figure === null) return [];
    const when = whenText(figure, needsYears(finding, view), words);
    return [words.t(id, { amount: amountText(figure, words), when })];
  };
  return [...said('desk.finding.highest', finding.highest), ...said('desk.finding.lowest', finding.lowest)];
}

/** "From 3,000 to 5,000 to read as about 200" would be misread: such amounts are set apart. */
const isWorded = ({ quantity, readFromWords }: Figure): boolean => quantity.kind === 'range' || readFromWords;

/** What a language needs to know of a name to say whose count it is. */
function endingOf(label: string): 'long' | 's' | 'other' {
  if (/[,(]/.test(label)) return 'long';
  return label.endsWith('s') ? 's' : 'other';
}

function needsYears(finding: Finding, view: AsOfView): boolean {
  const first = finding.kind === 'single' ? finding.to : finding.from;
  return Math.abs(daysBetween(referenceDay(first.time), view.day)) > DAYS_WITHOUT_YEAR;
}

function whenText({ time }: Figure, withYear: boolean, words: Words): string {
  const day = referenceDay(time);
  const period = periodOf(time);
  if (period === 'other') return words.t('desk.finding.within', { time: words.referenceTime(time) });
  if (period === 'year') return words.t('desk.finding.in', { period: day.slice(0, 4) });
  return period === 'month'
    ? words.t('desk.finding.in', { period: words.date(day, withYear ? 'month' : 'month-name') })
    : words.t('desk.finding.on', { day: words.date(day, withYear ? 'full' : 'day-month') });
}
