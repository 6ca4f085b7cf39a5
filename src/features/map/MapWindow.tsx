import { useMemo, useState } from 'react';
import type { Box, Spot } from '../../charts/labels.ts';
import { Amount } from '../../claims/Amount.tsx';
import { ClaimMark, RangeMark } from '../../claims/ClaimMark.tsx';
import { descriptionText } from '../../claims/description.ts';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { centreOf, edgeOf } from '../../domain/quantity.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Fit, PlaneBox, WindowSize } from '../../maps/fit.ts';
import { Ground } from '../../maps/Ground.tsx';
import type { Outlines } from '../../maps/outlines-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './MapWindow.module.css';
import { namesBetween } from './country-names.ts';
import type { AtPlace } from './map-model.ts';
import { type MapPlane, scaleBar } from './map-window.ts';
import { LABELS, placedMarks, RADIUS } from './placed-marks.ts';

interface MapWindowProps {
  view: AsOfView;
  label: string;
  /** Those that have a point. */
  rows: readonly AtPlace[];
  plane: MapPlane;
  fit: Fit;
  size: WindowSize;
  /** None under a part that is enlarged: they are too coarse for that. */
  outlines: Outlines | null;
  /** What is shown enlarged beside it. */
  square: PlaneBox | null;
}

const WIDEST_BAR = 110;

/**
 * Figures at their places, marks of one size: the number is the size. Each mark leads to its row in the table, and says all
 * there is to say when it is pointed at or reached by keyboard. It is never mirrored.
 */
export function MapWindow({ view, label, rows, plane, fit, size, outlines, square }: MapWindowProps) {
  const words = useWords();
  const [told, setTold] = useState<AtPlace | null>(null);
  const { marks, enlarged, names } = useMemo(() => {
    const placed = placedMarks(view, rows, plane, { fit, size, square }, words);
    return { ...placed, names: outlines ? namesBetween(placed, outlines, { fit, size }) : [] };
  }, [view, rows, plane, fit, size, square, words, outlines]);
  const bar = scaleBar(fit, WIDEST_BAR);
  return (
    <div
      className={styles.map}
      style={{ inlineSize: rem(size.width), blockSize: rem(size.height) }}
      role="group"
      aria-label={label}
    >
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {outlines ? (
          <Ground outlines={outlines} fit={fit} />
        ) : (
          <rect width={size.width} height={size.height} className={styles.sheet} />
        )}
        {names.map(({ name, x, y }) => (
          <text key={name} x={x} y={y} className={styles.country}>
            {name}
          </text>
        ))}
        {enlarged?.leader && <Line from={enlarged.leader[0]} to={enlarged.leader[1]} />}
        {enlarged && <rect {...enlarged.box} className={styles.square} />}
        {marks.map(({ row, mark, movedFrom, leader }) => (
          <g key={row.place.id}>
            {movedFrom && <Line from={movedFrom} to={mark} />}
            {movedFrom && <circle cx={movedFrom.x} cy={movedFrom.y} r="2" className={styles.spot} />}
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
      {enlarged?.label && (
        <span className={styles.label} dir={words.direction} style={labelAt(enlarged.label.box, size)}>
          <b>{enlarged.text}</b>
        </span>
      )}
      <ul>
        {marks.map(({ row, description, counted, byline, mark, label: name }) => (
          <li
            key={row.place.id}
            data-figure={name && LABELS[name.which] !== 'name' ? row.claim.figure.id : undefined}
          >
            <a
              href={`#${rowId(row)}`}
              className={styles.mark}
              style={at(mark)}
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
            {name && (
              <span className={styles.label} dir={words.direction} style={labelAt(name.box, size)}>
                <b>{row.place.name}</b>
                {LABELS[name.which] !== 'name' && (
                  <>
                    <Amount figure={row.claim.figure} />
                    <small>{counted}</small>
                    {(LABELS[name.which] === 'full' ? [words.list(byline)] : byline).map((line) => (
                      <small key={line}>{line}</small>
                    ))}
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
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.leader} />;
}

function Mark({ row: { claim } }: { row: AtPlace }) {
  const { figure, pastAgeLimit } = claim;
  const { kind } = figure.originator;
  const edge = edgeOf(figure.quantity) ?? 'exact';
  // The number is text here: of a range, the shape says that there is a best estimate, not where.
  const best = centreOf(figure.quantity) === null ? undefined : 0;
  const inDoubt = figure.status === 'doubtful';
  return edge === 'range' ? (
    <RangeMark
      kind={kind}
      hollow={pastAgeLimit}
      inDoubt={inDoubt}
      from={-9}
      to={9}
      best={best}
      across={0}
      cap={6}
    />
  ) : (
    <ClaimMark kind={kind} edge={edge} hollow={pastAgeLimit} inDoubt={inDoubt} r={RADIUS} />
  );
}

/** The most that letters take of a label's room for a reader who spaces them out. */
const SPACED = 1.3;

/** Where a label stands: by its other end, where spaced letters would run over the side and have room before it. */
const labelAt = ({ x, y, width }: Box, window: WindowSize) => {
  const room = width * SPACED;
  return x + room > window.width && x + width > room
    ? { insetInlineEnd: rem(window.width - x - width), insetBlockStart: rem(y) }
    : at({ x, y });
};

const at = ({ x, y }: Spot) => ({ insetInlineStart: rem(x), insetBlockStart: rem(y) });

const rem = (pixels: number): string => `${Math.round((pixels / 16) * 1000) / 1000}rem`;
