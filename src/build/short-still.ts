/** Where a pen goes, in tenths of a pixel, so that steps from one place to the next are exact. */
type Step =
  | { readonly pen: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly pen: 'close' };

/**
 * The markup of a still in fewer bytes, drawing the same: paths from one place to the next, straight ones without the corners
 * that lie on them, level lines that follow one another as one path, and so the ticks of an axis.
 */
export function shortStill(markup: string): string {
  const ticks = Map.groupBy([...markup.matchAll(TICK)], ([, name]) => name);
  return markup
    .replaceAll(TICK, (_, name: string) => {
      const alike = ticks.get(name)?.map(([, , path]) => path) ?? [];
      ticks.delete(name);
      return alike.length === 0 ? '' : `<path class="${name}" d="${alike.join('')}"/>`;
    })
    .replaceAll(LEVEL_LINES, (lines, name: string) => {
      const ends = [...lines.matchAll(/x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)"/g)];
      return `<path class="${name}" d="${ends.map(([, from, y, to]) => `M${from} ${y}H${to}`).join('')}"/>`;
    })
    .replaceAll(/ d="([^"]*)"/g, (_, path: string) => ` d="${shortPath(path)}"`);
}

/** A short upright; its name stands between it and the next one. */
const TICK = /<path class="([^"]*)" d="(M[\d.]+ [\d.]+v[\d.]+)"\/>/g;

/** Lines of one class that follow one another, each as high where it ends as where it begins. */
const LEVEL_LINES =
  /<line class="([^"]*)" x1="[\d.]+" y1="([\d.]+)" x2="[\d.]+" y2="\2"\/>(?:<line class="\1" x1="[\d.]+" y1="([\d.]+)" x2="[\d.]+" y2="\3"\/>)+/g;

/** A path of straight lines in as few letters as there are; one with curves as it is. */
export function shortPath(path: string): string {
  const steps = stepsOf(path);
  return steps ? written(withoutCornersBetween(steps)) : path;
}

/** The steps of a path of straight lines; null of any other. */
function stepsOf(path: string): readonly Step[] | null {
  const steps: Step[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = command.toUpperCase();
    const [fromX, fromY] = command === kind ? [() => 0, () => 0] : [() => x, () => y];
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map((text) => Math.round(Number(text) * 10));
    if (kind === 'Z') {
      steps.push({ pen: 'close' });
      [x, y] = [startX, startY];
    } else if (kind === 'H' || kind === 'V') {
      for (const to of numbers) {
        if (kind === 'H') x = fromX() + to;
        else y = fromY() + to;
        steps.push({ pen: 'line', x, y });
      }
    } else if (kind === 'M' || kind === 'L') {
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        [x, y] = [fromX() + (numbers[at] ?? 0), fromY() + (numbers[at + 1] ?? 0)];
        const isMove = kind === 'M' && at === 0;
        if (isMove) [startX, startY] = [x, y];
        steps.push({ pen: isMove ? 'move' : 'line', x, y });
      }
    } else return null;
  }
  return steps;
}

/** Without the corners that lie on a level or an upright between the one before and the one after. */
function withoutCornersBetween(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    const [before, corner] = [kept.at(-2), kept.at(-1)];
    if (step.pen === 'line' && corner?.pen === 'line' && before && before.pen !== 'close') {
      const [level, upright] = [
        (corner.x - before.x) * (step.x - corner.x),
        (corner.y - before.y) * (step.y - corner.y),
      ];
      const isLevel = before.y === corner.y && corner.y === step.y && level >= 0;
      const isUpright = before.x === corner.x && corner.x === step.x && upright >= 0;
      if (isLevel || isUpright) kept.pop();
    }
    kept.push(step);
  }
  return kept;
}

function written(steps: readonly Step[]): string {
  let text = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const step of steps) {
    if (step.pen === 'close') {
      text += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const [right, down] = [step.x - x, step.y - y];
    if (step.pen === 'move') {
      text += `${text === '' ? 'M' : 'm'}${pair(right, down)}`;
      [startX, startY] = [step.x, step.y];
    } else if (down === 0) text += `h${tenths(right)}`;
    else if (right === 0) text += `v${tenths(down)}`;
    else text += `l${pair(right, down)}`;
    [x, y] = [step.x, step.y];
  }
  return text;
}

const pair = (right: number, down: number) => `${tenths(right)}${down < 0 ? '' : ' '}${tenths(down)}`;

/** A length of so many tenths, without the nought before its point. */
const tenths = (length: number) => String(length / 10).replace(/^(-?)0\./, '$1.');
