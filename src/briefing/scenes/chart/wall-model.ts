import { type ChartModel, focusPoints, forTheWall, sizesOf } from '../../../charts/kinds.ts';
import { speakerLabel } from '../../../claims/speaker-name.ts';
import { dayNumber, sameYear } from '../../../domain/calendar-date.ts';
import type { SaidFinding } from '../../../charts/questions/finding-text.ts';
import type { Question } from '../../../domain/question.ts';
import { possibleCharts } from '../../../charts/questions/question-charts.ts';
import { chartEvents } from '../../../charts/questions/chart-events.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Claim } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';

/** So many figures of the speaker who leads make a course. */
const FEWEST_POINTS = 3;

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
  const [drawn] = possibleCharts(view, question, words);
  if (!drawn) return null;
  const events = chartEvents(view).shown.map(({ date, chartLabel }) => ({
    at: dayNumber(date),
    label: words.t('screen.event', {
      day: words.date(date, sameYear(date, view.day) ? 'day-month' : 'full'),
      event: chartLabel,
    }),
  }));
  const named = shown.map(({ figure }) => figure.id);
  const course = forTheWall(drawn.model, { named: named.slice(0, 1), events });
  const [size] = sizesOf(course);
  if (!size || focusPoints(course, size).length < FEWEST_POINTS) return null;
  const { finding } = drawn;
  return {
    alone: course,
    model: named.length > 1 ? forTheWall(drawn.model, { named, events }) : course,
    finding: finding && finding.dated.to === shown[0]?.figure ? finding : null,
  };
}

/** What the hatching of a wall's chart stands for: the longest silence of who is drawn; null where there is none. */
export function gapNote(model: ChartModel, { figure }: Claim, words: Words): string | null {
  if (model.chart !== 'time' || model.gaps.length === 0) return null;
  return words.t('screen.gap', {
    days: Math.max(...model.gaps.map(({ from, to }) => to - from + 1)),
    count: model.gaps.length,
    speaker: speakerLabel(figure, words),
  });
}
