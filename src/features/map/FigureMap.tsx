import { useMemo } from 'react';
import { useWords } from '../../i18n/words-context.tsx';
import type { WindowSize } from '../../maps/fit.ts';
import type { Outlines } from '../../maps/outlines-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { crowdOf } from './enlarged.ts';
import styles from './FigureMap.module.css';
import type { AtPlace } from './map-model.ts';
import { type MapPlane, windowFit } from './map-window.ts';
import { MapWindow } from './MapWindow.tsx';

interface FigureMapProps {
  view: AsOfView;
  /** Those that have a point. */
  rows: readonly AtPlace[];
  plane: MapPlane;
  outlines: Outlines | null;
  size: MapSize;
}

export interface MapSize extends WindowSize {
  readonly name: 'wide' | 'narrow';
  /** How high the part that is enlarged is, as wide as the map. */
  readonly enlarged: number;
}

/** A map of figures, and where most of its places lie too near one another to be told apart, that part of it enlarged. */
export function FigureMap({ view, rows, plane, outlines, size }: FigureMapProps) {
  const words = useWords();
  const { fit, crowd, around, below } = useMemo(() => {
    const whole = windowFit(plane.box, size);
    const found = crowdOf(rows, plane, whole, size);
    const small = { width: size.width, height: size.enlarged };
    return {
      fit: whole,
      crowd: found,
      around: found ? rows.filter((row) => !found.rows.includes(row)) : rows,
      below: found && { size: small, fit: windowFit(found.box, small) },
    };
  }, [rows, plane, size]);
  return (
    <div className={styles[size.name]}>
      <MapWindow
        view={view}
        label={words.t('map.map')}
        rows={around}
        plane={plane}
        fit={fit}
        size={size}
        outlines={outlines}
        square={crowd?.box ?? null}
      />
      {crowd && below && (
        <figure className={styles.enlarged}>
          <figcaption>{words.t('map.enlarged')}</figcaption>
          <MapWindow
            view={view}
            label={words.t('map.enlarged')}
            rows={crowd.rows}
            plane={plane}
            {...below}
            outlines={null}
            square={null}
          />
        </figure>
      )}
    </div>
  );
}
