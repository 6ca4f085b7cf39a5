import { Panel } from '../../design/Panel.tsx';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { textOn } from '../../domain/dated-text.ts';
import type { Measure, Population } from '../../domain/measure.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './CoveragePanel.module.css';

/** What the leading scope counts, of whom, over which areas and dates, and who is missing (R32). */
export function CoveragePanel({ day, question }: { day: CalendarDate; question: Question }) {
  const words = useWords();
  const [leading] = question.scopes;
  const defined = (
    term: 'question.coverage.measure' | 'question.coverage.population',
    what: Measure | Population | null | undefined,
  ) => (what ? [[words.t(term, { name: textOn(what.name, day) }), textOn(what.definition, day)]] : []);
  const rows = [
    [words.t('question.coverage.covered'), question.coverage],
    [words.t('question.coverage.scope'), question.scopeNote],
    ...defined('question.coverage.measure', leading?.measure),
    ...defined('question.coverage.population', leading?.population),
  ];
  return (
    <Panel id="coverage" title={words.t('question.coverage')}>
      <dl className={styles.coverage}>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
