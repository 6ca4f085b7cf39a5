import { type ChartModel, focusPoints, forTheWall, sizesOf } from '../../../charts/kinds.ts';
import { speakerLabel } from '../../../claims/speaker-name.ts';
import { dayNumber } from '../../../domain/calendar-date.ts';
import type { Question } from '../../../domain/question.ts';
import { possibleCharts } from '../../../charts/questions/question-charts.ts';
import { chartEvents } from '../../../charts/kinds/time/of-question.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Claim } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';

/** So many figures of the speaker who leads make a course. */
const FEWEST_POINTS = 3;

/** What a wall draws of a question: the course of who leads; null where there is none. */
export function wallModel(
  view: AsOfView,
  question: Question,
  lead: Claim | null,
  words: Words,
): ChartModel | null {
  const drawn = possibleCharts(view, question, words)[0]?.model;
  if (!drawn) return null;
  const model = forTheWall(drawn, {
    named: lead ? [lead.figure.id] : [],
    events: chartEvents(view).map(({ date, chartLabel }) => ({
      at: dayNumber(date),
      label: words.t('screen.event', { day: words.date(date, 'day-month'), event: chartLabel }),
    })),
  });
  const [size] = sizesOf(model);
  return size && focusPoints(model, size).length >= FEWEST_POINTS ? model : null;
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
