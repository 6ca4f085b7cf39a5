import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import chartStyles from './charts.module.css';
import { liveIfLoaded, loadLive } from './load-live.ts';
import type { ChartModel } from './kinds.ts';
import type { Size } from './plot.ts';
import styles from './WallChart.module.css';

/** The size that chart text has in a drawing's own pixels. */
const TEXT_SIZE = 13;

interface WallChartProps {
  model: ChartModel;
  textSize: number;
  /** What stands in its place while the library that draws it is not here. */
  missing: ReactNode;
}

/** A chart that fills its place and whose text is as large as asked, in CSS pixels: the whole drawing grows with it. */
export function WallChart({ model, textSize, missing }: WallChartProps) {
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

  return (
    <div ref={holder} className={styles.holder} role="img" aria-label={model.sentence}>
      {!Live && missing}
      {Live && size && size.width > 0 && (
        <div className={chartStyles.drawing} style={{ zoom } as CSSProperties}>
          <Live model={model} size={size} />
        </div>
      )}
    </div>
  );
}
