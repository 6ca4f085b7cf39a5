import { type CSSProperties, type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import styles from './ChartFrame.module.css';
import { focusPoints } from './kinds.ts';
import { nearestPoint, pointForKey } from './focus-points.ts';
import type { ChartModel } from './kinds.ts';
import type { Size } from './plot.ts';

/** How far, in pixels of the drawing, a pointer may be from the point it means. */
const REACH = 24;

/**
 * Lies over a drawing and visits its points: one stop for the Tab key, then point by point with the arrow keys. What
 * travels with the figure opens on focus, hover and tap, and closes with Escape.
 */
export function ChartCursor({ model, size }: { model: ChartModel; size: Size }) {
  const points = useMemo(() => focusPoints(model, size), [model, size]);
  const [visited, setVisited] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const movesFocus = useRef(false);
  const index = Math.min(visited ?? points.length - 1, points.length - 1);
  const point = points[index];

  if (!point) return null;

  const visit = (next: number) => {
    setVisited(next);
    setOpen(true);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setOpen(false);
    const next = pointForKey(event.key, index, points.length, model.direction);
    if (next === null) return;
    event.preventDefault();
    movesFocus.current = next !== index;
    visit(next);
  };

  /** Gives the focus to the element of a point that the keyboard moved to. */
  const takeFocus = (element: HTMLButtonElement | null) => {
    if (!element || !movesFocus.current) return;
    movesFocus.current = false;
    element.focus();
  };

  const onPointer = (event: PointerEvent<HTMLElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = size.width / width;
    const near = nearestPoint(points, (event.clientX - left) * scale, (event.clientY - top) * scale, REACH);
    if (near !== null) visit(near);
    else setOpen(hasFocus(event.currentTarget));
  };

  const place = {
    '--x': `${(point.x / size.width) * 100}%`,
    '--y': `${(point.y / size.height) * 100}%`,
  } as CSSProperties;

  return (
    <div
      className={styles.cursor}
      style={place}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={(event) => setOpen(hasFocus(event.currentTarget))}
    >
      {/* A new element for each point, so that assistive technology reads the point that the focus moves to. */}
      <button
        key={index}
        ref={takeFocus}
        type="button"
        className={open ? `${styles.point} ${styles.open}` : styles.point}
        aria-label={point.text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {open && (
        <p
          className={point.y < size.height * 0.4 ? `${styles.tip} ${styles.below}` : styles.tip}
          aria-hidden="true"
        >
          {point.text}
        </p>
      )}
    </div>
  );
}

const hasFocus = (element: HTMLElement) => element.contains(document.activeElement);
