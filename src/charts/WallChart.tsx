import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { speakerClass } from '../design/SpeakerMark.tsx';
import type { SpeakerKind } from '../domain/source.ts';
import chartStyles from './charts.module.css';
import { type ChartModel, focusPoints } from './kinds.ts';
import { liveIfLoaded, loadLive } from './load-live.ts';
import type { Size } from './plot.ts';
import styles from './WallChart.module.css';

/** The size that chart text has in a drawing's own pixels. */
const TEXT_SIZE = 13;

interface WallChartProps {
  model: ChartModel;
  textSize: number;
  /** The figure that the words beside the chart are of: a line leads from its mark to them. */
  lead: { readonly id: string; readonly kind: SpeakerKind } | null;
  /** What stands in its place while the library that draws it is not here. */
  missing: ReactNode;
  /** Stands beside the chart, as high as the mark of the figure it is about; above it on an upright wall. */
  children?: ReactNode;
}

/** A chart that fills its place and whose text is as large as asked, in CSS pixels: the whole drawing grows with it. */
export function WallChart({ model, textSize, lead, missing, children }: WallChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState(liveIfLoaded);
  const [size, setSize] = useState<Size | null>(null);
  const zoom = textSize / TEXT_SIZE;

  useEffect(() => {
    void loadLive().then((live) => live && setLive(() => live));
  }, []);

  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth = 0, clientHeight = 0 } = holder.current ?? {};
      setSize({ width: Math.floor(clientWidth / zoom), height: Math.floor(clientHeight / zoom) });
    };
    const observer = new ResizeObserver(measure);
    if (holder.current) observer.observe(holder.current);
    return () => observer.disconnect();
  }, [zoom]);

  const isDrawn = Live && size && size.width > 0;
  const mark = isDrawn && lead ? focusPoints(model, size).find(({ id }) => id === lead.id) : undefined;
  const place =
    mark && size
      ? {
          '--along': `${(model.direction === 'rtl' ? size.width - mark.x : mark.x) * zoom}px`,
          '--down': `${mark.y * zoom}px`,
          '--share': mark.y / size.height,
        }
      : {};
  return (
    <div className={styles.frame} style={place as CSSProperties}>
      <div className={styles.drawn}>
        <div ref={holder} className={styles.holder} role="img" aria-label={model.sentence}>
          {!Live && missing}
          {isDrawn && (
            <div className={chartStyles.drawing} style={{ zoom } as CSSProperties}>
              <Live model={model} size={size} />
            </div>
          )}
        </div>
        {mark && lead && children && (
          <i className={`${styles.leader} ${speakerClass(lead.kind)}`} aria-hidden="true" />
        )}
      </div>
      {children && <div className={styles.beside}>{children}</div>}
    </div>
  );
}
