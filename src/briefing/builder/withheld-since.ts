import type { CalendarDate } from '../../domain/calendar-date.ts';
import { answerOn } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { withheldFrom } from '../lease.ts';
import { questionsOf, type Scene } from '../scene.ts';
import { isShowable } from '../showable.ts';

/** Since when a scene withholds a number that it asks for; null where it shows all, and of claims, of which any may be young enough. */
export function withheldSince(scene: Scene, view: AsOfView): CalendarDate | null {
  if (scene.kind === 'claims') return null;
  const days = questionsOf(scene, view.dataset).flatMap((question) => {
    const figure = answerOn(view)(question).headline?.claim.figure;
    return figure && !isShowable(view, question, figure) ? withheldFrom(question, figure.time) : [];
  });
  return days[0] ?? null;
}
