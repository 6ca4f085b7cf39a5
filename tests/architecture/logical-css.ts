/** A declaration that names a side of the paper, where one that follows the direction of the text exists. */
interface Physical {
  readonly line: number;
  readonly found: string;
  readonly instead: string;
}

const SIDES: Readonly<Record<string, string>> = { left: 'inline-start', right: 'inline-end' };
const CORNERS: Readonly<Record<string, string>> = {
  'top-left': 'start-start',
  'top-right': 'start-end',
  'bottom-left': 'end-start',
  'bottom-right': 'end-end',
};

/** Finds the physical declarations of a style sheet: margins, paddings, borders, insets, corners, alignment and floats. */
export function physicalProperties(css: string): Physical[] {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/"[^"\n]*"|'[^'\n]*'/g, blank);
  return [...bare.matchAll(/(?<=^|[{;\s])([a-z-]+)\s*:\s*([^;{}]+)/g)].flatMap((match) => {
    const [property, value] = [match[1] ?? '', (match[2] ?? '').trim()];
    const instead = logicalOf(property, value);
    if (instead === null) return [];
    return [{ line: bare.slice(0, match.index).split('\n').length, found: `${property}: ${value}`, instead }];
  });
}

function logicalOf(property: string, value: string): string | null {
  const corner = /^border-(top-left|top-right|bottom-left|bottom-right)-radius$/.exec(property);
  if (corner) return `border-${CORNERS[corner[1] ?? '']}-radius`;
  const side = /^(?:(.*)-)?(left|right)(-(?:width|style|color))?$/.exec(property);
  if (side && /^(|(scroll-)?(margin|padding)|border)$/.test(side[1] ?? '')) {
    const end = SIDES[side[2] ?? ''];
    return `${side[1] ?? 'inset'}-${end}${side[3] ?? ''}`;
  }
  if (/^(text-align|text-align-last|float|clear)$/.test(property) && /^(left|right)\b/.test(value)) {
    return `${property}: ${property.startsWith('text') ? '' : 'inline-'}${value.startsWith('left') ? 'start' : 'end'}`;
  }
  return null;
}
