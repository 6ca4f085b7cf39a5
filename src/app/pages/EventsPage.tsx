import { EventTimeline } from '../../features/events/EventTimeline.tsx';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { PanelFault } from '../faults/PanelFault.tsx';
import { pageTitle } from '../page-title.ts';
import type { PageProps } from '../pages.ts';

/** What happened, and which figures lie near it. */
export function EventsPage({ dataset, view, route }: PageProps) {
  const words = useWords();
  const title = pageTitle(route, view, words);
  return (
    <>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={title}
        note={words.t('events.note', { day: words.date(view.day) })}
      />
      <PanelFault title={title}>
        <EventTimeline view={view} />
      </PanelFault>
    </>
  );
}
