import type { CalendarDate } from '../../domain/calendar-date.ts';
import { textOn } from '../../domain/dated-text.ts';
import type { Measure, Population } from '../../domain/measure.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './Definitions.module.css';

/** What the leading scope counts and of whom, as the ledger defines it (R32). */
export function Definitions({ day, question }: { day: CalendarDate; question: Question }) {
  const words = useWords();
  const [leading] = question.scopes;
  const defined = (
    term: 'question.coverage.measure' | 'question.coverage.population',
    what: Measure | Population | null,
  ) => (what ? [[words.t(term, { name: textOn(what.name, day) }), textOn(what.definition, day)]] : []);
  const rows = [
    [words.t('question.coverage.scope'), question.scopeNote],
    ...defined('question.coverage.measure', leading.measure),
    ...defined('question.coverage.population', leading.population),
  ];
  return (
    <dl className={styles.coverage}>
      {rows.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
