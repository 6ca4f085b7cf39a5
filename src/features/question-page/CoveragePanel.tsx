import { Panel } from '../../design/Panel.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './CoveragePanel.module.css';

/** What the leading scope counts, of whom, over which areas and dates, and who is missing (R32). */
export function CoveragePanel({ dataset, question }: { dataset: Dataset; question: Question }) {
  const words = useWords();
  const [leading] = question.scopes;
  const measure = dataset.measures.get(leading?.measure ?? '');
  const population = dataset.populations.get(leading?.population ?? '');
  const rows = [
    [words.t('question.coverage.covered'), question.coverage],
    [words.t('question.coverage.scope'), question.scopeNote],
    ...(measure ? [[words.t('question.coverage.measure', { name: measure.name }), measure.definition]] : []),
    ...(population
      ? [[words.t('question.coverage.population', { name: population.name }), population.definition]]
      : []),
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
