import { SITE_PATH } from '../addresses/site.ts';
import type { Fit } from './fit.ts';
import styles from './Ground.module.css';
import type { Outlines } from './outlines-context.tsx';

/** Land and borders under a map, from the site's one file of them; sizes of lines do not grow with the scale. */
export function Ground({ outlines, fit }: { outlines: Outlines; fit: Fit }) {
  const scale = Number(fit.scale.toPrecision(5));
  const [x, y] = [fit.origin.x, fit.origin.y].map((length) => Math.round(-length * 10) / 10);
  return (
    <g transform={`scale(${scale}) translate(${x} ${y})`}>
      {(['land', 'own'] as const).map((part) => (
        <use key={part} href={`${SITE_PATH}${outlines.file}#${part}`} className={styles[part]} />
      ))}
    </g>
  );
}
