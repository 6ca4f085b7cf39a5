import { FigureLine } from '../../claims/FigureLine.tsx';
import { overdueText } from '../../claims/StateChips.tsx';
import { useView } from '../../claims/view-context.tsx';
import { Chip } from '../../design/Chip.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, Headline } from '../../statistics/answers.ts';
import styles from './Reasons.module.css';

interface FlagChipsProps {
  headline: Headline;
  misfit: Figure | null;
}

/** That something about what leads cannot be as it stands (R11, R15): told, never smoothed. */
export function FlagChips({ headline, misfit }: FlagChipsProps) {
  const words = useWords();
  return (
    <>
      {headline.fellBelow && <Chip tone="attention" icon="flag" label={words.t('desk.fell')} />}
      {misfit && <Chip tone="attention" icon="flag" label={words.t('desk.misfit')} />}
    </>
  );
}

/** What must be said about the leading claim, the rule that chose it, and who is missing from the count (R19). */
export function Reasons({ answer, misfit }: { answer: Answer; misfit: Figure | null }) {
  const words = useWords();
  const view = useView();
  const { narrowed } = view;
  const { headline, question, groups } = answer;
  const overdue = overdueText(answer, view, words);
  const fell = headline?.fellBelow;
  // A leading card lists its claims with all that marks them.
  const isListed = question.lead && groups.some(({ claims }) => claims.some(({ figure }) => figure === fell));
  return (
    <div className={styles.reasons}>
      <p>{question.scopeNote}</p>
      {fell && (
        <p>
          {words.t('desk.fellBefore')} <FigureLine figure={fell} marksSaid={isListed} />
        </p>
      )}
      {misfit && (
        <p>
          {words.t('desk.misfitWith')} <FigureLine figure={misfit} />
        </p>
      )}
      {headline?.claim.notes.map((note) => (
        <p key={note.text}>{note.text}</p>
      ))}
      {overdue !== '' && <p>{overdue}</p>}
      {headline && (
        <p>
          <b>{words.t('desk.whyLeads')}</b>
          {` ${question.ruleWords}`}
          {headline.nobodyPreferred &&
            ` ${words.t(narrowed ? 'desk.nobodyPreferred.filtered' : 'desk.nobodyPreferred')}`}
        </p>
      )}
      <p>{question.coverage}</p>
    </div>
  );
}
