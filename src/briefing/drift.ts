/** How far content moves from its place, in thousandths of the short side, so that no pixel burns in. */
const FARTHEST = 7;
const MILLISECONDS_A_MINUTE = 60_000;

/** Where the content stands in a minute, in thousandths of the short side: another place each minute, on a slow figure. */
export function driftAt(wall: number): { readonly inline: number; readonly block: number } {
  const minute = Math.floor(wall / MILLISECONDS_A_MINUTE);
  return { inline: FARTHEST * Math.sin(minute * 0.7), block: FARTHEST * Math.sin(minute * 1.1) };
}

/** True in the hours of dimming; a night may pass midnight, and its last hour is included. */
export function isNight(hour: number, night: { readonly from: number; readonly to: number } | null): boolean {
  if (night === null) return false;
  const { from, to } = night;
  return from <= to ? hour >= from && hour <= to : hour >= from || hour <= to;
}
