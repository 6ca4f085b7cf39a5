import { useMemo } from 'react';
import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import { Panel } from '../../design/Panel.tsx';
import { ChangeDays } from '../../features/changes/ChangeDays.tsx';
import { readChangesQuery } from '../../features/changes/changes-address.ts';
import { changeDays, toldTogether } from '../../features/changes/entry-days.ts';
import { FeedLinks } from '../../features/changes/FeedLinks.tsx';
import { KindChoice } from '../../features/changes/KindChoice.tsx';
import { addedInView, afterSeeing } from '../../features/changes/last-visit-model.ts';
import { SinceLastVisit } from '../../features/changes/SinceLastVisit.tsx';
import { SpanForm } from '../../features/changes/SpanForm.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import { changesBetween, firstDay, viewAtEnd } from '../../statistics/changes-between.ts';
import { forgetVisit, rememberVisit, today, useLastVisit } from '../last-visit.ts';
import type { FramedPage, PageProps } from '../page.ts';

/** What became known between two days, newest first (R23, R24). */
export const changesPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('frame.page.changes'),
  note: ({ view, words }) => words.t('changes.note', { day: words.date(view.day) }),
  Actions: AddedLink,
  Content,
};

function Content({ view }: PageProps) {
  const words = useWords();
  const links = useLinks();
  const { from, to, kind, faults } = readChangesQuery(links.parameter, view.day);
  const end = useMemo(() => viewAtEnd(view, to), [view, to]);
  const { entries, unchanged } = useMemo(() => changesBetween(end, from), [end, from]);
  const changes = useMemo(() => toldTogether(entries), [entries]);
  return (
    <>
      <AddressFaults faults={faults} />
      <SpanForm span={{ from, to }} asOf={view.day} first={firstDay(view.dataset)} />
      <Panel
        title={words.referenceTime({ kind: 'flow', from, to })}
        note={
          <span data-derived="counts">{words.t('changes.counted', { n: changes.length, unchanged })}</span>
        }
      >
        {changes.length > 0 && (
          <>
            <KindChoice changes={changes} kind={kind} />
            <ChangeDays days={changeDays(changes, kind)} view={end} />
          </>
        )}
      </Panel>
      <FeedLinks dataset={view.dataset.id} />
      <Visit view={view} />
    </>
  );
}

/** Leads down to what was added since the last visit. */
function AddedLink({ view }: PageProps) {
  const words = useWords();
  const { added } = useVisit(view);
  return added.length > 0 ? (
    <a href="#visit" data-derived="counts">
      {words.t('changes.visit.link', { n: added.length })}
    </a>
  ) : null;
}

/** What this browser remembers; nothing stands here without JavaScript. */
function Visit({ view }: { view: WholeView }) {
  const { id } = view.dataset;
  const { visit, kept, added } = useVisit(view);
  if (visit === null) return null;
  return (
    <SinceLastVisit
      day={kept && kept.day}
      forgotten={visit === 'forgotten'}
      added={added}
      onSeen={() => kept && rememberVisit(id, afterSeeing(kept, added, today()))}
      onForget={() => forgetVisit(id)}
    />
  );
}

function useVisit(view: WholeView) {
  const visit = useLastVisit(view.dataset);
  const kept = typeof visit === 'string' ? null : visit;
  return { visit, kept, added: kept ? addedInView(kept, view) : [] };
}
