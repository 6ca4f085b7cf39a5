import { extentOf } from '../../domain/map-frame.ts';
import { fitOf, type PlaneBox, shownAt } from '../../maps/fit.ts';
import { Ground } from '../../maps/Ground.tsx';
import ground from '../../maps/Ground.module.css';
import type { Outlines } from '../../maps/outlines-context.tsx';
import styles from './PlacesOnMap.module.css';

const SIZE = { width: 120, height: 80 };

/** Which part of all the outlines a map shows; nothing where it shows most of them. */
export function Overview({ outlines, shown }: { outlines: Outlines; shown: PlaneBox }) {
  const whole = extentOf(outlines.frame);
  if (shown.width > whole.width / 2 || shown.height > whole.height / 2) return null;
  const fit = fitOf({ x: 0, y: 0, ...whole }, SIZE, 3);
  const { x, y } = shownAt(fit, shown);
  const [width, height] = [shown.width * fit.scale, shown.height * fit.scale].map(Math.round);
  return (
    <svg
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      className={`${ground.small} ${styles.overview}`}
      aria-hidden="true"
    >
      <Ground outlines={outlines} fit={fit} />
      <rect x={x} y={y} width={width} height={height} />
    </svg>
  );
}
