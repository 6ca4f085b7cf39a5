import { useMemo } from 'react';
import { useWords } from '../../i18n/words-context.tsx';
import type { WindowSize } from '../../maps/fit.ts';
import type { Outlines } from '../../maps/outlines-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { crowdOf } from './enlarged.ts';
import styles from './FigureMap.module.css';
import type { AtPlace } from './map-model.ts';
import { type MapPlane, windowAround, windowFit } from './map-window.ts';
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
  /** The map and what is enlarged of it, where something is. */
  readonly parts: readonly [WindowSize, WindowSize];
}

/** A part is shown as large as it can be: names have more room between its marks than around them. */
const MARGIN_OF_PART = 0.12;

/** A map of figures, and where most of its places lie too near one another to be told apart, that part of it enlarged. */
export function FigureMap({ view, rows, plane, outlines, size }: FigureMapProps) {
  const words = useWords();
  const { fit, window, crowd, around, enlarged } = useMemo(() => {
    const found = crowdOf(rows, plane, windowFit(plane.box, size), size);
    const [map, part] = size.parts;
    const shown = found ? map : windowAround(rows, plane, size);
    return {
      window: shown,
      fit: windowFit(plane.box, shown),
      crowd: found,
      around: found ? rows.filter((row) => !found.rows.includes(row)) : rows,
      enlarged: found && { size: part, fit: windowFit(found.box, part, MARGIN_OF_PART) },
    };
  }, [rows, plane, size]);
  return (
    <div className={styles[size.name]} data-parts={crowd ? 2 : 1}>
      <MapWindow
        view={view}
        label={words.t('map.map')}
        rows={around}
        plane={plane}
        fit={fit}
        size={window}
        outlines={outlines}
        square={crowd?.box ?? null}
      />
      {crowd && enlarged && (
        <figure className={styles.enlarged}>
          <figcaption>{words.t('map.enlarged')}</figcaption>
          <MapWindow
            view={view}
            label={words.t('map.enlarged')}
            rows={crowd.rows}
            plane={plane}
            {...enlarged}
            outlines={null}
            square={null}
          />
        </figure>
      )}
    </div>
  );
}
