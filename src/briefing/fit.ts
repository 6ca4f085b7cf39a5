/** Shares of their full size that figures may have, largest first; text never shrinks. */
const LARGE = [1, 0.86, 0.74, 0.62];
const SMALL = [0.52, 0.44, 0.36];
/**
 * Lines that may be left out by their mark: 1 goes first, 5 last; 7 marks a finding, in whose place the question stands where
 * nothing else helps. Words marked `data-gone` say how many rows went, those marked `data-instead` what a line of that mark said.
 */
const FEW = [0, 1, 2];
const LEVELS = [...FEW, 3, 4, 5];

/** Each way to set a scene, the most generous first. */
const ATTEMPTS = [
  ...FEW.flatMap((leftOut) =>
    ['roomy', 'stepped'].flatMap((setting) => LARGE.map((scale) => ({ leftOut, scale, setting }))),
  ),
  ...LEVELS.flatMap((leftOut) => LARGE.map((scale) => ({ leftOut, scale, setting: 'compact' }))),
  ...[LEVELS.length, LEVELS.length + 1].flatMap((leftOut) =>
    [...LARGE, ...SMALL].map((scale) => ({ leftOut, scale, setting: 'tight' })),
  ),
];

const SIZES = ['--least', '--key'];
/** What text may be of its size where nothing else helps: cut words would be read by nobody at all. */
const LAST_RESORT = [0.85, 0.7, 0.55, 0.4, 0.3, 0.22];

/**
 * Makes a scene fit its place: figures shrink a little, then its finding steps down, then optional lines go, then lines about a figure run together,
 * then lines close up and corner notes give way, then figures shrink further; text keeps its size but where even that is too much. Returns false when
 * even the least does not fit.
 */
export function fit(place: HTMLElement): boolean {
  setText(place, null);
  const isSet = ATTEMPTS.some(({ leftOut, scale, setting }) => {
    for (const line of place.querySelectorAll<HTMLElement>('[data-optional]'))
      line.hidden = Number(line.dataset['optional']) <= leftOut;
    for (const words of place.querySelectorAll<HTMLElement>('[data-instead]'))
      words.hidden = Number(words.dataset['instead']) > leftOut;
    const gone = place.querySelectorAll('li[data-optional][hidden]').length;
    for (const words of place.querySelectorAll<HTMLElement>('[data-gone]'))
      words.hidden = Number(words.dataset['gone']) !== gone;
    place.style.setProperty('--scale', String(scale));
    place.dataset['setting'] = setting;
    setHead(place);
    return fits(place);
  });
  return (
    isSet ||
    LAST_RESORT.some((share) => {
      setText(place, share);
      setHead(place);
      return fits(place);
    })
  );
}

/** Gives the text of a place a share of the size that the screen asks for; null gives it all back. */
function setText(place: HTMLElement, share: number | null) {
  for (const size of SIZES) place.style.removeProperty(size);
  place.style.fontSize = '';
  if (share === null) return;
  const asked = getComputedStyle(place);
  const sizes = SIZES.map((size) => [size, Number.parseFloat(asked.getPropertyValue(size))] as const);
  for (const [size, length] of sizes) place.style.setProperty(size, `${length * share}px`);
  place.style.fontSize = 'var(--least)';
}

/** Whose knowledge it is stands at the end of what is counted, where its last line has room, else of the question, unless a house mark stands there. */
function setHead(place: HTMLElement) {
  const head = place.querySelector<HTMLElement>('[data-head]');
  const [question, counted, last] = head?.children ?? [];
  if (!head || !question || !counted || !last) return;
  const screen = place.closest('[data-screen]');
  const isMarked =
    screen?.querySelector('[data-house-mark]') && !screen.querySelector('[data-editors-headline]');
  const wide = last.getBoundingClientRect().width + last.clientHeight / 2;
  head.dataset['head'] =
    roomAfter(counted) >= wide ? 'counted' : !isMarked && roomAfter(question) >= wide ? 'question' : 'own';
}

/** How much of its width the last line of a paragraph leaves free. */
function roomAfter(words: Element): number {
  const all = document.createRange();
  all.selectNodeContents(words);
  const lines = [...all.getClientRects()].filter(({ width }) => width > 0);
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const last = lines.filter((line) => line.bottom > bottom - line.height / 2);
  const box = words.getBoundingClientRect();
  return getComputedStyle(words).direction === 'rtl'
    ? Math.min(...last.map(({ left }) => left)) - box.left
    : box.right - Math.max(...last.map(({ right }) => right));
}

function fits(place: HTMLElement): boolean {
  const inside = place.getBoundingClientRect();
  if (place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1) return false;
  return [...place.querySelectorAll('data, p, h1, h2, svg')].every((element) => {
    const box = element.getBoundingClientRect();
    return box.width === 0 || (box.right <= inside.right + 1 && box.left >= inside.left - 1);
  });
}
