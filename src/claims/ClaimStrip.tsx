import { finePercent } from '../design/percent.ts';
import { ClaimMark, RangeMark, reachOf } from './ClaimMark.tsx';
import { TrackAxis } from './ClaimTrack.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Claim } from '../statistics/answers.ts';
import styles from './ClaimStrip.module.css';
import { stripLanes } from './strip-lanes.ts';
import { claimMark, heightOf, trackScale } from './track-scale.ts';

const LANE = 12;
const RADIUS = 5;

/**
 * Claims of a scope on one strip from zero, those that would touch above one another; a dashed line through the one that
 * leads. The list beside it names them, so it is hidden from assistive technology.
 */
export function ClaimStrip({ claims, counted }: { claims: readonly Claim[]; counted: string }) {
  const words = useWords();
  const { max } = trackScale(claims.map(({ figure }) => figure.quantity));
  const marks = claims.flatMap((claim) => {
    const mark = claimMark(claim.figure.quantity);
    if (!mark) return [];
    const reach = reachOf(mark.edge, RADIUS, 'along');
    const share = (value: number) => finePercent(value / max);
    return {
      edge: mark.edge,
      claim,
      reach,
      from: mark.low / max,
      to: mark.high / max,
      best: mark.best === undefined ? undefined : share(mark.best),
      line: share(heightOf(mark)),
    };
  });
  const lanes = stripLanes(marks);
  const height = (Math.max(0, ...lanes) + 1) * LANE + 4;
  const headline = marks.find(({ claim }) => claim.standing === 'headline');
  return (
    <div className={styles.strip} aria-hidden="true">
      <svg className={styles.marks} width="100%" height={height}>
        {headline && <line className={styles.headline} x1={headline.line} x2={headline.line} y2={height} />}
        {marks.map(({ edge, from, to, best, claim: { figure, pastAgeLimit } }, place) => {
          const middle = height - 3 - LANE * ((lanes[place] ?? 0) + 0.5);
          return edge === 'range' ? (
            <RangeMark
              key={figure.id}
              kind={figure.originator.kind}
              hollow={pastAgeLimit}
              from={finePercent(from)}
              to={finePercent(to)}
              best={best}
              across={middle}
              cap={RADIUS + 1}
            />
          ) : (
            <svg key={figure.id} className={styles.mark} x={finePercent(from)}>
              <ClaimMark
                kind={figure.originator.kind}
                edge={edge}
                hollow={pastAgeLimit}
                y={middle}
                r={RADIUS}
                nearZero={from < 0.07}
              />
            </svg>
          );
        })}
      </svg>
      <TrackAxis
        ticks={[
          { at: 0, label: words.number(0) },
          { at: 1, label: words.t('desk.strip.end', { max: words.number(max), counted }) },
        ]}
      />
    </div>
  );
}
