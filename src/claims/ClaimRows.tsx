import { Shape } from '../design/Shape.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Claim } from '../statistics/answers.ts';
import { Amount } from './Amount.tsx';
import { WhenAndSource } from './WhenAndSource.tsx';
import tag from '../design/Tag.module.css';
import styles from './ClaimRows.module.css';
import { FigureMarks } from './FigureMarks.tsx';
import { FigureTrack, ScaleAxis } from './FigureTrack.tsx';
import { useDescription } from './use-description.ts';
import { headlineOn, trackScale } from './track-scale.ts';

/** Claims of one scope in wide rows on one axis from zero, never averaged; the dashed line stands on the headline. */
export function ClaimRows({ claims }: { claims: readonly Claim[] }) {
  const scale = trackScale(claims.map(({ figure }) => figure.quantity));
  const headlineAt = headlineOn(claims);
  return (
    <>
      <ul className={styles.rows}>
        {claims.map((claim) => (
          <Row key={claim.figure.id} claim={claim} max={scale.max} headlineAt={headlineAt} />
        ))}
      </ul>
      <div className={styles.axis}>
        <ScaleAxis {...scale} />
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
      <FigureTrack figure={figure} hollow={pastAgeLimit} max={max} tall headlineAt={headlineAt} />
      <span>
        <Amount figure={figure} />
      </span>
    </li>
  );
}
