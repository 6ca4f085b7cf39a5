import { type ChartModel, focusPoints, forTheWall, sizesOf } from '../../../charts/kinds.ts';
import { speakerLabel } from '../../../claims/speaker-name.ts';
import { dateOfDayNumber, dayNumber, sameYear } from '../../../domain/calendar-date.ts';
import type { SaidFinding } from '../../../charts/questions/finding-text.ts';
import type { Question } from '../../../domain/question.ts';
import { chartsToDraw, drawn } from '../../../charts/questions/question-charts.ts';
import { chartEvents } from '../../../charts/questions/chart-events.ts';
import { keptTogether } from '../../../i18n/kept-together.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Claim } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { FEWEST_POINTS } from '../../drawn-question.ts';

/** What a wall draws of a question, and what that shows where it ends with the figure that leads. */
export interface WallDrawing {
  readonly model: ChartModel;
  /** The same without all others. */
  readonly alone: ChartModel;
  readonly finding: SaidFinding | null;
}

/** The course of who leads, and the figures of the others who are named beside it; null without a course. */
export function wallModel(
  view: AsOfView,
  question: Question,
  shown: readonly Claim[],
  words: Words,
): WallDrawing | null {
  const [first] = chartsToDraw(view, question);
  if (!first) return null;
  const { model, finding } = drawn(first, words);
  const events = chartEvents(view).shown.map(({ date, chartLabel }) => ({
    at: dayNumber(date),
    label: words.t('screen.event', {
      day: words.date(date, sameYear(date, view.day) ? 'day-month' : 'full'),
      event: chartLabel,
    }),
  }));
  const named = shown.map(({ figure }) => figure.id);
  const course = forTheWall(model, { named: named.slice(0, 1), events });
  const [size] = sizesOf(course);
  if (!size || focusPoints(course, size).length < FEWEST_POINTS) return null;
  return {
    alone: course,
    model: named.length > 1 ? forTheWall(model, { named, events }) : course,
    finding: finding && finding.dated.to === shown[0]?.figure ? finding : null,
  };
}

/**
 * What the lines, hatches and bare courses of a wall's chart stand for: the longest silence of who leads, every break,
 * a single one with both its sides, and how most figures of a dense course are hedged. Nothing of it has room for words where it stands.
 */
export function wallNotes(
  model: ChartModel,
  [lead, ...others]: readonly Claim[],
  words: Words,
): readonly string[] {
  if (!lead) return [];
  return [
    ...gapNote(model, lead, words),
    ...breaksNote(model, words),
    ...[lead, ...others].flatMap((claim) => usualNote(model, claim, words)),
  ];
}

function gapNote(model: ChartModel, { figure }: Claim, words: Words): readonly string[] {
  if (model.chart !== 'time' || model.gaps.length === 0) return [];
  const note = words.t('screen.gap', {
    days: Math.max(...model.gaps.map(({ from, to }) => to - from + 1)),
    count: model.gaps.length,
    speaker: speakerLabel(figure, words),
  });
  return [note];
}

function breaksNote(model: ChartModel, words: Words): readonly string[] {
  if (model.chart !== 'time' || model.breaks.length === 0) return [];
  const [only, ...others] = model.breaks;
  if (only && others.length === 0) return [words.t('screen.break', { told: only.brief.both })];
  const days = model.breaks.map(({ at }) => {
    const [day, last] = [dateOfDayNumber(at), dateOfDayNumber(model.days.last)];
    return keptTogether(words.date(day, sameYear(day, last) ? 'day-month' : 'full'));
  });
  return [words.t('screen.breaks', { days: words.list(days) })];
}

function usualNote(model: ChartModel, { figure }: Claim, words: Words): readonly string[] {
  const isOwn = ({ runs }: { runs: readonly (readonly { id: string }[])[] }) =>
    runs.flat().some(({ id }) => id === figure.id);
  const usual =
    model.chart === 'time'
      ? model.series.find(isOwn)?.usual
      : model.months.some(({ bar }) => bar?.id === figure.id) && model.usual;
  return !usual || usual === 'exact'
    ? []
    : [words.t(`charts.usual.${usual}`, { speaker: speakerLabel(figure, words) })];
}
