import { MarkLegend } from '../../charts/MarkLegend.tsx';
import { ClaimRows } from '../../claims/ClaimRows.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { Panel } from '../../design/Panel.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import styles from './ClaimsPanel.module.css';

/** Every current claim as a mark on a scale, one scale for each thing counted: never averaged, never mixed (R19, R20). */
export function ClaimsPanel({ answer }: { answer: Answer }) {
  const words = useWords();
  const groups = answer.groups.filter(({ claims }) => claims.length > 0);
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  const note = words.t('question.claimsNote', { count, headline: answer.headline ? 'yes' : 'no' });
  return (
    <Panel id="claims" title={words.t('question.claims')} note={note}>
      {answer.groups[0]?.claims.length === 0 && count > 0 && <p>{words.t('question.claimsNone')}</p>}
      {groups.map(({ scope, claims }) => (
        <section key={scope.heading} className={styles.group}>
          <h3>
            {scope.heading} <KindLabel kind={scope.timeKind} />
          </h3>
          {scope !== answer.groups[0]?.scope && <p>{words.t('question.otherScope')}</p>}
          <ClaimRows claims={claims} />
        </section>
      ))}
      {count > 0 && <MarkLegend />}
    </Panel>
  );
}
