import { useLinks } from '../../addresses/links.tsx';
import { filterText } from '../../claims/filter-text.ts';
import { InTurn } from '../../claims/InTurn.tsx';
import { disagreementNote, Disagreements } from '../../features/disagreements/Disagreements.tsx';
import { coursesNote, DeskCourses, hasCourses } from '../../features/question-charts/DeskCourses.tsx';
import { recentNote, RecentChanges } from '../../features/recent-changes/RecentChanges.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import { endOf } from '../../statistics/end.ts';
import { PanelFault } from '../faults/PanelFault.tsx';
import type { FramedPage, Given } from '../page.ts';
import styles from './DeskPage.module.css';
import { Heading } from './desk/Heading.tsx';
import { Lesser } from './desk/Lesser.tsx';
import { deskOrder } from './desk/order.ts';
import { LeadingCards } from './desk/LeadingCards.tsx';

/** The desk of one dataset: where things stand, how they moved, who disagrees and what is new. */
export const deskPage: FramedPage = {
  kind: 'framed',
  title: ({ view }) => view.dataset.title,
  documentTitle,
  Content: {
    sections: [LeadingCards, Recent, Contradicting, Courses, Lesser],
    InTurn: (given) => <InTurn {...given} className={styles.section} />,
  },
};

function documentTitle({ view: { dataset, day, narrowed }, words }: Given): string {
  const { title } = dataset;
  return narrowed
    ? words.t('desk.titleOfFiltered', { filter: filterText(narrowed.filters, day, words), title })
    : words.t('desk.titleOfPage', { title });
}

interface PartProps {
  view: WholeView;
}

/** What is new. */
function Recent({ view }: PartProps) {
  const words = useWords();
  const links = useLinks();
  return (
    <>
      <Heading
        title={words.t(endOf(view) ? 'desk.recent.past' : 'desk.recent')}
        note={recentNote(view, words)}
        more={<a href={links.to({ page: 'changes' })}>{words.t('desk.recent.all')}</a>}
      />
      <PanelFault title={words.t('desk.recent')}>
        <RecentChanges view={view} />
      </PanelFault>
    </>
  );
}

/** Who disagrees. */
function Contradicting({ view }: PartProps) {
  const words = useWords();
  return (
    <>
      <Heading
        title={words.t(endOf(view) ? 'desk.disagreePast' : 'desk.disagree')}
        note={disagreementNote(view, words)}
      />
      <PanelFault title={words.t('desk.disagree')}>
        <Disagreements view={view} />
      </PanelFault>
    </>
  );
}

/** How things moved. */
function Courses({ view }: PartProps) {
  const words = useWords();
  const { shown } = deskOrder(view);
  if (!hasCourses(shown)) return null;
  return (
    <>
      <Heading title={words.t('desk.courses')} note={coursesNote(view, shown, words)} />
      <PanelFault title={words.t('desk.courses')}>
        <DeskCourses view={view} questions={shown} />
      </PanelFault>
    </>
  );
}
