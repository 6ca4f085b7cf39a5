import { useLinks } from '../../addresses/links.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import table from '../../design/Table.module.css';
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Choice } from '../../statistics/headline/choice.ts';
import type { RuleTrial } from '../../statistics/headline/trial.ts';
import { choiceParameters } from './choice.ts';
import { ruleName } from './rule-name.ts';
import styles from './RuleTable.module.css';

interface RuleTableProps {
  question: Question;
  trials: readonly RuleTrial[];
  /** The choice that the page shows now, and what leads it. */
  choice: Choice;
  leadsNow: Figure;
}

/** What each rule would put first among the same claims. Every row is a link that tries it. */
export function RuleTable({ question, trials, choice, leadsNow }: RuleTableProps) {
  const words = useWords();
  return (
    <div id="rules">
      <p className={styles.own}>{question.ruleWords}</p>
      <p className={styles.note}>
        {words.t('question.rulePicks')} {words.t('question.rulesNote')}
      </p>
      <noscript>
        <p className={styles.note}>{words.t('question.rulesNoscript')}</p>
      </noscript>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.t('question.rules')}>
        <Bounded items={trials}>
          {(some) => (
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{words.t('question.rules.rule')}</th>
                  <th scope="col">{words.t('question.rules.leads')}</th>
                  <th scope="col">{words.t('question.rules.compare')}</th>
                </tr>
              </thead>
              <tbody>
                {some.map((trial) => (
                  <Row
                    key={`${trial.choice.rule} ${trial.choice.originator?.id}`}
                    question={question}
                    trial={trial}
                    isShown={trial.choice === choice}
                    leadsNow={leadsNow}
                  />
                ))}
              </tbody>
            </table>
          )}
        </Bounded>
      </div>
    </div>
  );
}

interface RowProps {
  question: Question;
  trial: RuleTrial;
  isShown: boolean;
  leadsNow: Figure;
}

function Row({ question, trial, isShown, leadsNow }: RowProps) {
  const words = useWords();
  const links = useLinks();
  const { choice, own, leads } = trial;
  return (
    <tr className={isShown ? styles.shown : undefined}>
      <th scope="row">
        <a href={links.here(choiceParameters(question, choice))} aria-current={isShown ? 'true' : undefined}>
          {ruleName(choice, words)}
        </a>
        {own && <small>{words.t('question.rules.own')}</small>}
      </th>
      <td>{leads ? <FigureLine figure={leads} /> : words.t('question.rules.none')}</td>
      <td>
        {words.t(
          isShown
            ? 'question.rules.shown'
            : leads === leadsNow
              ? 'question.rules.same'
              : 'question.rules.other',
        )}
      </td>
    </tr>
  );
}
