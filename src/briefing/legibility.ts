/** Cap height of the typeface, as a share of its size. */
const CAP_HEIGHT = 0.698;
const MILLIMETRES_AN_INCH = 25.4;

/** A screen and who looks at it: size in CSS pixels, diagonal in inches, distance in metres. */
export interface Viewing {
  readonly width: number;
  readonly height: number;
  readonly diagonalInches: number;
  readonly distanceMetres: number;
}

/** The least that any text, and that question, speaker and date may be, in arc-minutes of cap height. */
export const LEAST_ARC_MINUTES = { any: 16, key: 21 } as const;

/** How tall a font size's capitals look from where the viewer stands, in arc-minutes. */
export function arcMinutes(fontSize: number, viewing: Viewing): number {
  return (Math.atan(letterHeight(fontSize, viewing) / (viewing.distanceMetres * 1000)) * 180 * 60) / Math.PI;
}

/** How many millimetres tall a font size's capitals are on a screen. */
export const letterHeight = (fontSize: number, screen: Omit<Viewing, 'distanceMetres'>): number =>
  (fontSize * CAP_HEIGHT) / pixelsAMillimetre(screen);

/** From how many metres away the least that text may look is seen of capitals of a height in millimetres. */
export const readableFrom = (millimetres: number): number =>
  millimetres / Math.tan((LEAST_ARC_MINUTES.any / 60 / 180) * Math.PI) / 1000;

/** The font size in CSS pixels whose capitals look so many arc-minutes tall; the inverse of `arcMinutes`. */
export function fontSizeFor(minutes: number, viewing: Viewing): number {
  const height = Math.tan((minutes / 60 / 180) * Math.PI) * viewing.distanceMetres * 1000;
  return (height * pixelsAMillimetre(viewing)) / CAP_HEIGHT;
}

function pixelsAMillimetre({ width, height, diagonalInches }: Omit<Viewing, 'distanceMetres'>): number {
  return Math.hypot(width, height) / (diagonalInches * MILLIMETRES_AN_INCH);
}
