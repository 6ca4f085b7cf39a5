import { TrackAxis } from '../../charts/ClaimTrack.tsx';
import { MarkLegend } from '../../charts/MarkLegend.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { trackScale, type TrackScale } from '../../claims/track-scale.ts';
import { Panel } from '../../design/Panel.tsx';
import { leastClaimed } from '../../domain/quantity.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, ClaimGroup } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ClaimRow } from './ClaimRow.tsx';
import styles from './ClaimsTable.module.css';
import { Relations } from './Relations.tsx';

const COLUMNS = ['who', 'scale', 'value', 'standing'] as const;

/** Scopes stand open while they are so many, with so many claims in all; the first always does. */
const MOST_OPEN = { scopes: 3, claims: 8 };

const countOf = (groups: readonly ClaimGroup[]): number =>
  groups.reduce((sum, { claims }) => sum + claims.length, 0);

/**
 * Every current claim once: who says it of which day, its mark on a scale, its number over the words it was read in, and
 * how it stands; one table body and one scale for each thing counted, never averaged, never mixed (R1, R19, R20, R30).
 */
export function ClaimsTable({ view, answer }: { view: AsOfView; answer: Answer }) {
  const words = useWords();
  const groups = answer.groups.filter(({ claims }) => claims.length > 0);
  const [leading] = answer.groups;
  if (groups.length === 0) return null;
  const count = countOf(groups);
  const open = groups.filter(
    (_, at) => at === 0 || (at < MOST_OPEN.scopes && countOf(groups.slice(0, at + 1)) <= MOST_OPEN.claims),
  );
  const folded = groups.filter((group) => !open.includes(group));
  return (
    <Panel
      id="claims"
      title={words.t('question.claims')}
      note={words.t('question.claimsNote', { count, headline: answer.headline ? 'yes' : 'no' })}
    >
      {leading?.claims.length === 0 && <p>{words.t('question.claimsNone')}</p>}
      <ScopesTable label={words.t('question.claims')} groups={open} leading={leading} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{words.t('question.claims.more', { count: countOf(folded) })}</summary>
          <ScopesTable label={words.t('question.claims.others')} groups={folded} leading={leading} />
        </details>
      )}
      <MarkLegend />
      <Relations view={view} answer={answer} />
    </Panel>
  );
}

interface ScopesTableProps {
  label: string;
  groups: readonly ClaimGroup[];
  /** The scope whose claims are compared with the headline. */
  leading: ClaimGroup | undefined;
}

function ScopesTable({ label, groups, leading }: ScopesTableProps) {
  const words = useWords();
  return (
    <table className={styles.claims} aria-label={label}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {words.t(`question.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.scope.heading} group={group} compared={group === leading} />
      ))}
    </table>
  );
}

function Group({ group: { scope, claims }, compared }: { group: ClaimGroup; compared: boolean }) {
  const words = useWords();
  const scale = trackScale(claims.map(({ figure }) => figure.quantity));
  const headline = claims.find(({ standing }) => standing === 'headline');
  const headlineAt = headline ? leastClaimed(headline.figure.quantity) : null;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup">{scope.heading}</th>
        <td colSpan={COLUMNS.length - 1}>
          <KindLabel kind={scope.timeKind} /> {!compared && <span>{words.t('question.otherScope')}</span>}
        </td>
      </tr>
      {claims.map((claim) => (
        <ClaimRow
          key={claim.figure.id}
          claim={claim}
          compared={compared}
          max={scale.max}
          headlineAt={headlineAt}
        />
      ))}
      <AxisRow scale={scale} />
    </tbody>
  );
}

/** The scale under the marks of a group, for those who see them. */
function AxisRow({ scale }: { scale: TrackScale }) {
  const words = useWords();
  return (
    <tr className={styles.axis} aria-hidden="true">
      <td colSpan={COLUMNS.length}>
        <TrackAxis ticks={scale.ticks.map((tick) => ({ at: tick / scale.max, label: words.number(tick) }))} />
      </td>
    </tr>
  );
}
