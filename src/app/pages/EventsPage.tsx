import { EventTimeline } from '../../features/events/EventTimeline.tsx';
import { DAYS_AROUND } from '../../statistics/around-event.ts';
import type { FramedPage } from '../page.ts';

/** What happened, and which figures lie near it. */
export const eventsPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('frame.page.events'),
  note: ({ view, words }) => words.t('events.note', { day: words.date(view.day), days: DAYS_AROUND }),
  Content: EventTimeline,
};
