import { useMemo, useState } from 'react';
import type { Spot } from '../../charts/labels.ts';
import { Amount } from '../../claims/Amount.tsx';
import { ClaimMark, RangeMark } from '../../claims/ClaimMark.tsx';
import { descriptionText } from '../../claims/description.ts';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { useDescription } from '../../claims/view-context.tsx';
import { edgeOf } from '../../domain/quantity.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WindowSize } from '../../maps/fit.ts';
import { Ground } from '../../maps/Ground.tsx';
import type { Outlines } from '../../maps/outlines-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './FigureMap.module.css';
import type { AtPlace } from './map-model.ts';
import { type MapPlane, scaleBar, windowFit } from './map-window.ts';
import { placedMarks, RADIUS } from './placed-marks.ts';

interface FigureMapProps {
  view: AsOfView;
  /** Those that have a point. */
  rows: readonly AtPlace[];
  plane: MapPlane;
  outlines: Outlines | null;
  size: WindowSize & { readonly name: 'wide' | 'narrow' };
}

const WIDEST_BAR = 110;

/**
 * Figures at their places, marks of one size: the number is the size. Each mark leads to its row in the table, and says all
 * there is to say when it is pointed at or reached by keyboard. It is never mirrored.
 */
export function FigureMap({ view, rows, plane, outlines, size }: FigureMapProps) {
  const words = useWords();
  const [told, setTold] = useState<AtPlace | null>(null);
  const { fit, marks } = useMemo(() => {
    const fit = windowFit(plane, size);
    return { fit, marks: placedMarks(view, rows, plane, { fit, size }, words) };
  }, [view, rows, plane, size, words]);
  const bar = scaleBar(fit, WIDEST_BAR);
  return (
    <div className={`${styles.map} ${styles[size.name]}`} role="group" aria-label={words.t('map.map')}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {outlines && <Ground outlines={outlines} fit={fit} />}
        {marks.map(({ row, mark, movedFrom, leader }) => (
          <g key={row.place.id} className={styles.leader}>
            {movedFrom && <Line from={movedFrom} to={mark} />}
            {movedFrom && <circle cx={movedFrom.x} cy={movedFrom.y} r="2" />}
            {leader && <Line from={leader[0]} to={leader[1]} />}
          </g>
        ))}
        <g transform={`translate(12 ${size.height - 14})`} className={styles.bar}>
          <path d={`M0-5V0H${bar.pixels}V-5`} />
          <text x={bar.pixels + 6} y="2">
            {words.t('map.kilometres', { count: words.number(bar.kilometres) })}
          </text>
        </g>
      </svg>
      <ul>
        {marks.map(({ row, description, counted, byline, mark, label }) => (
          <li key={row.place.id} data-figure={label?.which === 0 ? row.claim.figure.id : undefined}>
            <a
              href={`#${rowId(row)}`}
              className={styles.mark}
              style={{ insetInlineStart: rem(mark.x), insetBlockStart: rem(mark.y) }}
              aria-label={`${row.place.name}: ${descriptionText(description, words)} ${description.age}`}
              onKeyDown={({ key }) => key === 'Escape' && setTold(null)}
              onFocus={() => setTold(row)}
              onBlur={() => setTold(null)}
              onPointerEnter={() => setTold(row)}
              onPointerLeave={() => setTold(null)}
            >
              <svg viewBox="-40 -12 80 24" aria-hidden="true">
                <Mark row={row} />
              </svg>
            </a>
            {label && (
              <span
                className={styles.label}
                dir={words.direction}
                style={{ insetInlineStart: rem(label.box.x), insetBlockStart: rem(label.box.y) }}
              >
                <b>{row.place.name}</b>
                {label.which === 0 && (
                  <>
                    <Amount figure={row.claim.figure} />
                    <small>{counted}</small>
                    <small>{byline}</small>
                  </>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {told && <Told row={told} />}
    </div>
  );
}

/** The row of the table that tells of a place. */
export const rowId = ({ place }: AtPlace): string => `at-${place.id}`;

/** All that there is to say of the figure that is pointed at. */
function Told({ row: { place, claim } }: { row: AtPlace }) {
  const words = useWords();
  const { age } = useDescription(claim.figure);
  return (
    <p className={styles.told} dir={words.direction}>
      <b>{place.name}</b>
      {`, ${age}`}
      <br />
      <FigureLine figure={claim.figure} />
    </p>
  );
}

function Line({ from, to }: { from: Spot; to: Spot }) {
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

function Mark({ row: { claim } }: { row: AtPlace }) {
  const { figure, pastAgeLimit } = claim;
  const { kind } = figure.originator;
  const edge = edgeOf(figure.quantity) ?? 'exact';
  const inDoubt = figure.status === 'doubtful';
  return edge === 'range' ? (
    <RangeMark kind={kind} hollow={pastAgeLimit} inDoubt={inDoubt} from={-9} to={9} across={0} cap={6} />
  ) : (
    <ClaimMark kind={kind} edge={edge} hollow={pastAgeLimit} inDoubt={inDoubt} r={RADIUS} />
  );
}

const rem = (pixels: number): string => `${Math.round((pixels / 16) * 1000) / 1000}rem`;
