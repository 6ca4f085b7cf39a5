import { MarkLegend } from '../../charts/MarkLegend.tsx';
import { useLinks } from '../../addresses/links.tsx';
import { ScaleAxis } from '../../claims/FigureTrack.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { groupScales, headlineOn, type TrackScale } from '../../claims/track-scale.ts';
import { Bounded } from '../../claims/Bounded.tsx';
import { Panel } from '../../design/Panel.tsx';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, Claim, ClaimGroup } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { Day } from '../../claims/Time.tsx';
import { held } from '../../domain/held.ts';
import type { Question } from '../../domain/question.ts';
import { isComparable } from '../../statistics/comparable.ts';
import { ClaimRow } from './ClaimRow.tsx';
import styles from './ClaimsTable.module.css';
import { Relations } from './Relations.tsx';

const COLUMNS = ['who', 'scale', 'value', 'standing'] as const;

/** Scopes stand open while they are so many, with so many claims in all; the first always does. */
const MOST_OPEN = { scopes: 3, claims: 8 };

const countOf = (groups: readonly ClaimGroup[]): number =>
  groups.reduce((sum, { claims }) => sum + claims.length, 0);

/** How many scopes stand open. */
function openOf(groups: readonly ClaimGroup[]): number {
  const folded = groups.findIndex(
    (_, at) => at > 0 && (at >= MOST_OPEN.scopes || countOf(groups.slice(0, at + 1)) > MOST_OPEN.claims),
  );
  return folded < 0 ? groups.length : folded;
}

/**
 * Every current claim once: who says it of which day, its mark on a scale, its number over the words it was read in, and
 * how it stands; a table body for each thing counted, a whole and its parts on one scale, never averaged, never mixed (R1, R19, R20, R30).
 */
export function ClaimsTable({ view, answer }: { view: AsOfView; answer: Answer }) {
  const words = useWords();
  const groups = answer.groups.filter(({ claims }) => claims.length > 0);
  const [leading] = answer.groups;
  if (groups.length === 0) return null;
  const count = countOf(groups);
  const open = openOf(groups);
  const scales = groupScales(groups);
  return (
    <Panel
      id="claims"
      title={words.t('question.claims')}
      note={words.t('question.claimsNote', { count, headline: answer.headline ? 'yes' : 'no' })}
    >
      {leading.claims.length === 0 && <p>{words.t('question.claimsNone')}</p>}
      <Bounded
        items={groups.flatMap((group) => group.claims.map((claim) => ({ group, claim })))}
        folded={{
          open: countOf(groups.slice(0, open)),
          summary: () => words.t('question.claims.more', { count: countOf(groups.slice(open)) }),
        }}
      >
        {(some) => (
          <ScopesTable
            label={words.t(some[0]?.group === groups[0] ? 'question.claims' : 'question.claims.others')}
            groups={inGroups(some)}
            scales={scales}
            leading={leading}
            compare={isComparable(view, answer.question) ? answer.question : null}
          />
        )}
      </Bounded>
      <MarkLegend claims={groups.flatMap(({ claims }) => claims)} />
      <Relations view={view} answer={answer} />
    </Panel>
  );
}

/** Claims of one scope that are drawn. */
interface PartOfGroup {
  readonly group: ClaimGroup;
  readonly claims: readonly Claim[];
}

function inGroups(
  claims: readonly { readonly group: ClaimGroup; readonly claim: Claim }[],
): readonly PartOfGroup[] {
  return [...Map.groupBy(claims, ({ group }) => group)].map(([group, ofGroup]) => ({
    group,
    claims: ofGroup.map(({ claim }) => claim),
  }));
}

interface ScopesTableProps {
  label: string;
  groups: readonly PartOfGroup[];
  scales: ReadonlyMap<ClaimGroup, TrackScale>;
  /** The scope whose claims are compared with the headline. */
  leading: ClaimGroup;
  /** The question, where its speakers or places can be set side by side. */
  compare: Question | null;
}

function ScopesTable({ label, groups, scales, leading, compare }: ScopesTableProps) {
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
      {groups.map((part) => (
        <Group
          key={part.group.scope.heading}
          part={part}
          scale={held(scales, part.group)}
          compared={part.group === leading}
          compare={part.group === leading ? compare : null}
        />
      ))}
    </table>
  );
}

interface GroupProps extends Pick<ScopesTableProps, 'compare'> {
  part: PartOfGroup;
  scale: TrackScale;
  compared: boolean;
}

function Group({ part: { group, claims }, scale, compared, compare }: GroupProps) {
  const words = useWords();
  const links = useLinks();
  const { scope } = group;
  const headlineAt = headlineOn(group.claims);
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup">{scope.heading}</th>
        <td colSpan={COLUMNS.length - 1}>
          <KindLabel kind={scope.timeKind} />{' '}
          {scope.since !== null && (
            <Phrase id="question.claims.since" elements={{ day: <Day day={scope.since} /> }} />
          )}{' '}
          {!compared && <span>{words.t('question.otherScope')}</span>}
          {compare && (
            <a href={links.to({ page: 'compare', id: compare.id })}>{words.t('question.compare')}</a>
          )}
        </td>
      </tr>
      {claims.map((claim) => (
        <ClaimRow
          key={claim.figure.id}
          claim={claim}
          startSaid={scope.since !== null}
          compared={compared}
          max={scale.max}
          headlineAt={headlineAt}
        />
      ))}
      <tr className={styles.axis} aria-hidden="true">
        <td colSpan={COLUMNS.length}>
          <ScaleAxis {...scale} />
        </td>
      </tr>
    </tbody>
  );
}
