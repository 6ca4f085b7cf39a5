import { NO_FILTERS } from '../../../addresses/address.ts';
import { type Links, useLinks } from '../../../addresses/links.tsx';
import { closedText } from '../../../claims/closed-text.ts';
import { filterText } from '../../../claims/filter-text.ts';
import type { CrisisEvent } from '../../../domain/event.ts';
import { QuestionCard } from '../../../features/question-cards/QuestionCard.tsx';
import { SpeakerLegend } from '../../../features/question-cards/SpeakerLegend.tsx';
import type { Words } from '../../../i18n/words.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import { misfitOf } from '../../../statistics/above-whole.ts';
import type { WholeView } from '../../../statistics/as-of.ts';
import { endOf } from '../../../statistics/end.ts';
import { PanelFault } from '../../faults/PanelFault.tsx';
import { Filtering } from './Filtering.tsx';
import { Heading } from './Heading.tsx';
import { deskOrder, hasLesser, countAnswered } from './order.ts';
import styles from './LeadingCards.module.css';

/** Where things stand: the leading questions, a card each. */
export function LeadingCards({ view }: { view: WholeView }) {
  const words = useWords();
  const end = endOf(view);
  const day = words.date(view.day);
  return (
    <>
      <Heading
        title={end ? closedText(end, view, words) : words.t('desk.stand')}
        note={
          <>
            {end?.event ? eventText(end.event, words) : words.t('desk.standNote', { day })}{' '}
            {!end && `${view.dataset.subtitle}.`}
          </>
        }
        more={!hasLesser(view) && <Filtering view={view} />}
      />
      {view.narrowed && countAnswered(view) === 0 && (
        <NothingMatches
          count={view.figures.length}
          filter={filterText(view.narrowed.filters, view.day, words)}
          day={day}
        />
      )}
      <div className={styles.lead}>
        {deskOrder(view).head.map((answer) => (
          <PanelFault key={answer.question.id} title={answer.title}>
            <QuestionCard answer={answer} misfit={misfitOf(view, answer.question)} />
          </PanelFault>
        ))}
      </div>
      <SpeakerLegend />
    </>
  );
}

/** No question has a figure that matches: whether there are any elsewhere, and the way back. */
function NothingMatches({ count, filter, day }: { count: number; filter: string; day: string }) {
  const words = useWords();
  const links = useLinks();
  return (
    <p role="status">
      <b>{words.t('desk.nothingMatches', { count, filter, day })}</b>{' '}
      {count > 0 && (
        <>
          <a href={links.to({ page: 'figures' }, kept(links))}>
            {words.t('desk.nothingMatches.list', { count })}
          </a>
          {'. '}
        </>
      )}
      <a href={links.here(NO_FILTERS)}>{words.t('frame.filters.clear')}</a>
    </p>
  );
}

/** The table of all figures goes by the same names. */
function kept(links: Links): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.keys(NO_FILTERS).map((name) => [name, links.parameter(name)]));
}

/** What ended it, in the ledger's words, and when. */
function eventText({ title, date }: CrisisEvent, words: Words): string {
  return words.t('desk.closed.event', { event: title, day: words.date(date) });
}
