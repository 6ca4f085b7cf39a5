import { ClaimTrack, TrackAxis } from '../charts/ClaimTrack.tsx';
import { Shape } from '../design/Shape.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Claim } from '../statistics/answers.ts';
import { leastClaimed } from '../domain/quantity.ts';
import { Amount } from './Amount.tsx';
import { WhenAndSource } from './WhenAndSource.tsx';
import tag from '../design/Tag.module.css';
import styles from './ClaimRows.module.css';
import { FigureMarks } from './FigureMarks.tsx';
import { useDescription } from './view-context.tsx';
import { claimMark, trackScale } from './track-scale.ts';

/** Claims of one scope in wide rows on one axis from zero, never averaged; the dashed line stands on the headline. */
export function ClaimRows({ claims }: { claims: readonly Claim[] }) {
  const words = useWords();
  const scale = trackScale(claims.map(({ figure }) => figure.quantity));
  const headline = claims.find(({ standing }) => standing === 'headline');
  const headlineAt = headline ? leastClaimed(headline.figure.quantity) : null;
  return (
    <>
      <ul className={styles.rows}>
        {claims.map((claim) => (
          <Row key={claim.figure.id} claim={claim} max={scale.max} headlineAt={headlineAt} />
        ))}
      </ul>
      <div className={styles.axis}>
        <TrackAxis ticks={scale.ticks.map((tick) => ({ at: tick / scale.max, label: words.number(tick) }))} />
      </div>
    </>
  );
}

function Row({ claim, max, headlineAt }: { claim: Claim; max: number; headlineAt: number | null }) {
  const words = useWords();
  const { figure, pastAgeLimit, standing } = claim;
  const { originator } = figure;
  const { speaker } = useDescription(figure);
  return (
    <li className={standing === 'headline' ? styles.lead : undefined} data-figure={figure.id}>
      <p className={styles.name}>
        <Shape kind={originator.kind} hollow={pastAgeLimit} inText />
        <b>{speaker}</b>
        {standing === 'headline' && <span className={tag.tag}>{words.t('desk.chart.headline')}</span>}{' '}
        <FigureMarks figure={figure} />
        <small>
          <WhenAndSource figure={figure} />
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
      <span>
        <Amount figure={figure} />
      </span>
    </li>
  );
}
