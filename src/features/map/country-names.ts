import { type Box, overlap } from '../../charts/labels.ts';
import { textWidth } from '../../charts/text-width.ts';
import { type Fit, shownAt, type WindowSize } from '../../maps/fit.ts';
import type { NamedSpot, Outlines } from '../../maps/outlines-context.tsx';
import { type Marks, roomOf } from './placed-marks.ts';

const HEIGHT = 16;
const ROOM = 4;

/** The names of countries that one sees something of, each once, where no mark and no name of a place stands. */
export function namesBetween(
  { marks, enlarged }: Marks,
  { names }: Outlines,
  { fit, size }: { readonly fit: Fit; readonly size: WindowSize },
): readonly NamedSpot[] {
  const taken: Box[] = [
    ...marks.flatMap(roomOf),
    ...(enlarged ? [enlarged.box, ...(enlarged.label ? [enlarged.label.box] : [])] : []),
  ];
  const said = new Set<string>();
  return names.flatMap(({ name, ...spot }) => {
    const { x, y } = shownAt(fit, spot);
    const width = textWidth(name) + 2 * ROOM;
    const box = { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
    const isInside = box.x >= 0 && box.y >= 0 && box.x + width <= size.width && box.y + HEIGHT <= size.height;
    if (said.has(name) || !isInside || taken.some((other) => overlap(box, other) > 0)) return [];
    said.add(name);
    taken.push(box);
    return { name, x, y };
  });
}
