import { useLinks } from '../../addresses/links.tsx';
import { dayNumber, sameYear } from '../../domain/calendar-date.ts';
import type { ChartModel } from '../../charts/kinds.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './QuestionCharts.module.css';
import { chartEvents } from '../../charts/questions/chart-events.ts';

interface EventKeyProps {
  view: AsOfView;
  /** The charts above. */
  models: readonly ChartModel[];
}

/**
 * The events behind the numbered circles of the charts above, by their numbers: one before or after the days of all of them
 * has no circle and is not told. Of more than can be marked it says how many there are besides.
 */
export function EventKey({ view, models }: EventKeyProps) {
  const words = useWords();
  const links = useLinks();
  const { shown, leftOut } = chartEvents(view);
  const marked = shown.flatMap((event, index) => {
    const at = dayNumber(event.date);
    const isMarked = (model: ChartModel) =>
      'events' in model && at >= model.days.first && at <= model.days.last;
    return models.some(isMarked) ? [{ event, badge: index + 1 }] : [];
  });
  if (marked.length === 0) return null;
  return (
    <ol className={styles.events}>
      {marked.map(({ event, badge }) => (
        <li key={event.id}>
          <b>{badge}</b>
          <time dateTime={event.date}>
            {words.date(event.date, sameYear(event.date, view.day) ? 'day-month' : 'full')}
          </time>
          {': '}
          <a href={links.to({ page: 'events' }, {}, event.id)}>{event.chartLabel}</a>
        </li>
      ))}
      {leftOut > 0 && (
        <li>
          <a href={links.to({ page: 'events' })}>
            {words.t('desk.chart.moreEvents', { count: view.events.length - shown.length })}
          </a>
        </li>
      )}
    </ol>
  );
}
