import { memo, useContext, useEffect, useRef, useState } from 'react';
import { ChartCursor } from './ChartCursor.tsx';
import styles from './ChartFrame.module.css';
import chartStyles from './charts.module.css';
import type { Live } from './live.tsx';
import type { ChartModel } from './kinds.ts';
import type { NamedSize } from './kind.ts';
import { stillKey, StillsContext } from './stills-context.tsx';

interface SizedDrawingProps {
  chartId: string;
  model: ChartModel;
  size: NamedSize;
  Live: Live | undefined;
  /** The still shows other figures than the model, so it may not be seen. */
  stale: boolean;
  shown: boolean;
}

/** One size of a chart: its still until the live drawing is complete, and the cursor that visits its points. */
export const SizedDrawing = memo(function SizedDrawing({
  chartId,
  model,
  size,
  Live,
  stale,
  shown,
}: SizedDrawingProps) {
  const live = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState(false);
  const drawsLive = Live !== undefined && shown;
  const complete = drawsLive && settled;

  useEffect(() => {
    if (drawsLive) return whenSettled(live.current, () => setSettled(true));
    return undefined;
  }, [drawsLive]);

  return (
    <div
      className={`${styles.sized} ${styles[size.name]} ${chartStyles.drawing}`}
      data-size={size.name}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      {!complete && (shown || !Live) && (
        <Still name={stillKey(chartId, size.name)} sentence={model.sentence} hidden={stale} />
      )}
      {drawsLive && (
        <div
          ref={live}
          className={complete ? undefined : styles.warming}
          role="img"
          aria-label={model.sentence}
        >
          <Live model={model} size={size} />
        </div>
      )}
      {shown && <ChartCursor model={model} size={size} />}
    </div>
  );
});

/**
 * The drawing made at build time. In the browser nothing is known of it: the empty markup makes React keep what stands in
 * the page, and `suppressHydrationWarning` says that this is meant.
 */
const Still = memo(function Still({
  name,
  sentence,
  hidden,
}: {
  name: string;
  sentence: string;
  hidden: boolean;
}) {
  const markup = useContext(StillsContext).get(name) ?? '';
  return (
    <div
      className={hidden ? styles.stale : undefined}
      role="img"
      aria-label={sentence}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
});

/** Calls back when the drawing has stood still for a frame: Recharts draws in several passes. */
function whenSettled(holder: HTMLElement | null, done: () => void): () => void {
  let before = -1;
  let frame = 0;
  const look = () => {
    const count = holder?.getElementsByTagName('*').length ?? 0;
    if (count > 3 && count === before) return done();
    before = count;
    frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
