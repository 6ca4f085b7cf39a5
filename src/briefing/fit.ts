/** Shares of their full size that figures may have, largest first; text never shrinks. */
const LARGE = [1, 0.86, 0.74, 0.62];
const SMALL = [0.52, 0.44, 0.36];
/** Lines that may be left out by their mark: 1 goes first, 5 last. */
const LEVELS = [0, 1, 2, 3, 4, 5];

/**
 * Makes a scene fit its place: figures shrink a little, then optional lines go, then figures shrink further; text
 * keeps its size. Returns false when even the least does not fit.
 */
export function fit(place: HTMLElement): boolean {
  const attempts = [
    ...LEVELS.flatMap((leftOut) => LARGE.map((scale) => ({ leftOut, scale }))),
    ...SMALL.map((scale) => ({ leftOut: LEVELS.length, scale })),
  ];
  return attempts.some(({ leftOut, scale }) => {
    for (const line of place.querySelectorAll<HTMLElement>('[data-optional]'))
      line.hidden = Number(line.dataset['optional']) <= leftOut;
    place.style.setProperty('--scale', String(scale));
    return fits(place);
  });
}

function fits(place: HTMLElement): boolean {
  const inside = place.getBoundingClientRect();
  if (place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1) return false;
  return [...place.querySelectorAll('data, p, h1, h2, svg')].every((element) => {
    const box = element.getBoundingClientRect();
    return box.width === 0 || (box.right <= inside.right + 1 && box.left >= inside.left - 1);
  });
}
