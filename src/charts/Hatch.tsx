import styles from './charts.module.css';
import type { Box } from './labels.ts';
import { round } from '../design/round.ts';

const SPACING = 9.9;

/**
 * A box filled with slanted lines: silence, or what is not yet known. Drawn as lines rather than as a pattern, because a
 * pattern needs a name that is unique on the page and is lost when the drawing that holds it is hidden.
 */
export function Hatch({
  box,
  outlined = false,
  faint = false,
}: {
  box: Box;
  outlined?: boolean;
  faint?: boolean;
}) {
  return (
    <>
      <path className={faint ? `${styles.hatch} ${styles.faint}` : styles.hatch} d={slants(box)} />
      {outlined && (
        <rect
          className={styles.outline}
          x={round(box.x)}
          y={round(box.y)}
          width={round(box.width)}
          height={round(box.height)}
        />
      )}
    </>
  );
}

/** Lines rising to the right, cut off at the edges of the box. */
function slants({ x, y, width, height }: Box): string {
  let path = '';
  for (let from = SPACING / 2; from < width + height; from += SPACING) {
    const [startX, startY] = from <= height ? [x, y + from] : [x + from - height, y + height];
    const length = Math.min(from, height, width, width + height - from);
    if (length > 0.5) path += `M${round(startX)} ${round(startY)}l${round(length)} ${round(-length)}`;
  }
  return path;
}
