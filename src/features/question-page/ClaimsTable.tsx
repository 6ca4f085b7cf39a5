import { OutsideLink } from '../../design/OutsideLink.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription } from '../../claims/view-context.tsx';
import { Panel } from '../../design/Panel.tsx';
import { Shape } from '../../design/Shape.tsx';
import table from '../../design/Table.module.css';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, Claim, ClaimGroup } from '../../statistics/answers.ts';
import { ClaimStanding } from './ClaimStanding.tsx';
import styles from './ClaimsTable.module.css';

const COLUMNS = ['value', 'who', 'describes', 'age', 'standing', 'source'] as const;

/** The current claims with all that is known of each, grouped by what is counted (R1, R20, R30). */
export function ClaimsTable({ answer }: { answer: Answer }) {
  const words = useWords();
  const groups = answer.groups.filter(({ claims }) => claims.length > 0);
  if (groups.length === 0) return null;
  return (
    <Panel title={words.t('question.table')} note={words.t('question.tableNote')}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.t('question.table')}>
        <table className={`${table.table} ${styles.claims}`}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.t(`question.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.scope.heading} group={group} compared={group === answer.groups[0]} />
          ))}
        </table>
      </div>
    </Panel>
  );
}

function Group({ group, compared }: { group: ClaimGroup; compared: boolean }) {
  return (
    <tbody>
      <tr>
        <th className={styles.heading} colSpan={COLUMNS.length} scope="rowgroup">
          {group.scope.heading}
        </th>
      </tr>
      {group.claims.map((claim) => (
        <Row key={claim.figure.id} claim={claim} compared={compared} />
      ))}
    </tbody>
  );
}

function Row({ claim, compared }: { claim: Claim; compared: boolean }) {
  const words = useWords();
  const { figure, pastAgeLimit, standing } = claim;
  const { speaker, age } = useDescription(figure);
  return (
    <tr className={standing === 'headline' ? styles.lead : undefined} data-figure={figure.id}>
      <th scope="row">
        <Amount figure={figure} />
        <q>{figure.wording}</q>
        <FigureMarks figure={figure} />
      </th>
      <td>
        <Shape kind={figure.originator.kind} hollow={pastAgeLimit} /> {speaker}
      </td>
      <td>
        <FigureTime figure={figure} />
      </td>
      <td>{age}</td>
      <td>
        <ClaimStanding claim={claim} compared={compared} />
      </td>
      <td>
        <SourceLine figure={figure} />
        <small>
          <OutsideLink href={figure.source.url}>{words.t('question.table.original')}</OutsideLink>
        </small>
      </td>
    </tr>
  );
}
