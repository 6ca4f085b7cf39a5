import { ClaimTrack, TrackAxis } from '../../charts/ClaimTrack.tsx';
import { MarkLegend } from '../../charts/MarkLegend.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { speakerName } from '../../claims/speaker-name.ts';
import { ReferenceTimeText } from '../../claims/Time.tsx';
import { claimMark, trackScale } from '../../claims/track-scale.ts';
import { Shape } from '../../design/Shape.tsx';
import { leastClaimed } from '../../domain/quantity.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, Claim } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ChartPanel } from './ChartPanel.tsx';
import styles from './ClaimsChart.module.css';

/** Current claims of one scope on one axis, never averaged; the dashed line is the headline's. */
export function ClaimsChart({ view, answer }: { view: AsOfView; answer: Answer }) {
  const words = useWords();
  const [group] = answer.groups;
  if (!group || group.claims.length < 2) return null;
  const claims = group.claims;
  const scale = trackScale(claims.map(({ figure }) => figure.quantity));
  const headlineAt = answer.headline ? leastClaimed(answer.headline.claim.figure.quantity) : null;
  return (
    <ChartPanel
      id={`${answer.question.id}-claims`}
      title={words.t('desk.chart.sideBySide', { heading: group.scope.heading, count: claims.length })}
      kind={group.scope.timeKind}
      reading={words.t('desk.chart.claimsNote')}
      view={view}
      figures={claims.map(({ figure }) => figure)}
    >
      <ul className={styles.rows}>
        {claims.map((claim) => (
          <Row key={claim.figure.id} claim={claim} max={scale.max} headlineAt={headlineAt} />
        ))}
      </ul>
      <div className={styles.axis}>
        <TrackAxis ticks={scale.ticks.map((tick) => ({ at: tick / scale.max, label: words.number(tick) }))} />
      </div>
      <MarkLegend />
    </ChartPanel>
  );
}

function Row({ claim, max, headlineAt }: { claim: Claim; max: number; headlineAt: number | null }) {
  const words = useWords();
  const { figure, originator, source, pastAgeLimit, standing } = claim;
  return (
    <li className={standing === 'headline' ? styles.lead : undefined} data-figure={figure.id}>
      <p className={styles.name}>
        <Shape kind={originator.kind} hollow={pastAgeLimit} />
        <b>{speakerName(figure, originator, source, words)}</b>
        {standing === 'headline' && <span className={styles.tag}>{words.t('desk.chart.headline')}</span>}
        <small>
          <ReferenceTimeText time={figure.time} style="day-month" />
          {' · '}
          <SourceLine figure={figure} source={source} />
        </small>
      </p>
      <ClaimTrack
        {...claimMark(figure.quantity)}
        kind={originator.kind}
        hollow={pastAgeLimit}
        max={max}
        tall
        headlineAt={headlineAt}
      />
      <Amount quantity={figure.quantity} readFromWords={figure.readFromWords} />
    </li>
  );
}
