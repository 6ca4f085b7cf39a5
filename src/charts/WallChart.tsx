import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { speakerClass } from '../design/SpeakerMark.tsx';
import type { SpeakerKind } from '../domain/source.ts';
import chartStyles from './charts.module.css';
import { type ChartModel, focusPoints } from './kinds.ts';
import { liveIfLoaded, loadLive } from './load-live.ts';
import type { Size } from './plot.ts';
import { type EndBlock, flowTop, leaderTo, topsBeside } from './wall-ends.ts';
import styles from './WallChart.module.css';

/** The size that chart text has in a drawing's own pixels. */
const TEXT_SIZE = 13;
/** From a mark to its leader, and between the words of two figures, as shares of the size of text. */
const [OFF_MARK, APART] = [0.48, 0.6];

/** A figure that stands in words beside the chart. */
export interface WallEnd {
  readonly id: string;
  readonly kind: SpeakerKind;
  readonly words: ReactNode;
}

interface WallChartProps {
  model: ChartModel;
  /** What is drawn where the words about all but the first figure had to go: no mark stands there without its words. */
  alone: ChartModel;
  textSize: number;
  /** The figures in words, who leads first: a line leads from the mark of each to its words. */
  ends: readonly WallEnd[];
  /** What is said of the whole chart, below the words about its figures. */
  notes?: ReactNode;
  /** What stands in its place while the library that draws it is not here. */
  missing: ReactNode;
}

interface Measured {
  readonly width: number;
  readonly height: number;
  /** From the left edge of the drawing to the nearest of the words beside it. */
  readonly wordsAt: number;
  readonly blocks: readonly EndBlock[];
}

/**
 * A chart that fills its place and whose text is as large as asked, in CSS pixels: the whole drawing grows with it. Words
 * about figures stand beside it, each as high as its mark; above it on an upright wall.
 */
export function WallChart({ model: whole, alone, textSize, ends, notes, missing }: WallChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState(liveIfLoaded);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const zoom = textSize / TEXT_SIZE;
  const count = ends.length + (notes ? 1 : 0);

  useEffect(() => {
    void loadLive().then((live) => live && setLive(() => live));
  }, []);

  useLayoutEffect(() => {
    const [drawn, beside] = frame.current?.children ?? [];
    if (!(drawn instanceof HTMLElement) || !(beside instanceof HTMLElement)) return undefined;
    const blocks = [...beside.children].slice(0, count).filter((each) => each instanceof HTMLElement);
    const measure = () =>
      setMeasured({
        width: drawn.clientWidth,
        height: drawn.clientHeight,
        wordsAt: nearestEdge(beside.getBoundingClientRect(), drawn.getBoundingClientRect()),
        blocks: blocks.map((block) => ({
          height: block.offsetHeight,
          anchor: (block.querySelector('p > *')?.getBoundingClientRect().height ?? 0) / 2,
        })),
      });
    const observer = new ResizeObserver(measure);
    for (const each of [drawn, ...blocks]) observer.observe(each);
    return () => observer.disconnect();
  }, [count]);

  const size: Size | null = measured && {
    width: Math.floor(measured.width / zoom),
    height: Math.floor(measured.height / zoom),
  };
  const isOneGone = measured?.blocks.slice(0, ends.length).some(({ height }) => height === 0);
  const model = isOneGone ? alone : whole;
  const isDrawn = Live && size && size.width > 0;
  const marks = isDrawn ? marksOf(model, size, zoom) : new Map<string, never>();
  const wanted = (measured?.blocks ?? []).map((block, at) => ({
    ...block,
    mark: marks.get(ends[at]?.id ?? '') ?? null,
  }));
  const apart = APART * textSize;
  const tops = topsBeside(wanted, measured?.height ?? 0, apart);
  const shifted = (at: number) =>
    ({ '--shift': `${(tops[at] ?? 0) - flowTop(wanted, at, apart)}px` }) as CSSProperties;
  return (
    <div ref={frame} className={styles.frame} style={{ '--apart': `${apart}px` } as CSSProperties}>
      <div className={styles.drawn}>
        <div className={styles.holder} role="img" aria-label={model.sentence}>
          {!Live && missing}
          {isDrawn && (
            <div className={chartStyles.drawing} style={{ zoom } as CSSProperties}>
              <Live model={model} size={size} />
            </div>
          )}
        </div>
        <svg className={styles.leaders} aria-hidden="true">
          {ends.map(({ id, kind }, at) => {
            const { mark, height, anchor } = wanted[at] ?? {};
            if (!measured || !mark || !height) return null;
            const number = { x: measured.wordsAt, y: (tops[at] ?? 0) + (anchor ?? 0) };
            const [from, to] = leaderTo(mark, number, OFF_MARK * textSize);
            return (
              <line
                key={id}
                className={speakerClass(kind)}
                data-leads-to={id}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
              />
            );
          })}
        </svg>
      </div>
      <div className={styles.beside}>
        {ends.map(({ id, words }, at) => (
          <div key={id} className={styles.end} style={shifted(at)}>
            {words}
          </div>
        ))}
        {notes && (
          <div className={styles.end} style={shifted(ends.length)}>
            {notes}
          </div>
        )}
      </div>
    </div>
  );
}

/** Just within words that stand on either side of a drawing, from the left edge of that. */
const nearestEdge = (words: DOMRect, drawn: DOMRect) =>
  words.left > drawn.left ? words.left + 2 - drawn.left : words.right - 2 - drawn.left;

/** Where the marks of figures stand, in CSS pixels. */
const marksOf = (model: ChartModel, size: Size, zoom: number) =>
  new Map(focusPoints(model, size).map(({ id, x, y }) => [id, { x: x * zoom, y: y * zoom }]));
