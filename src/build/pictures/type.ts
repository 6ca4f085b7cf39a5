import { fileURLToPath } from 'node:url';
import { type Font, openSync, type Path } from 'fontkit';

/** How letters look: a face of the design in pixels and its colour. */
export interface Style {
  readonly face: keyof typeof FACES;
  readonly size: number;
  readonly fill: string;
}

/** Words of one style. */
export interface Run extends Style {
  readonly text: string;
}

const sans = (weight: number) =>
  ['latin', 'latin-ext'].map((set) => `ibm-plex-sans/files/ibm-plex-sans-${set}-${weight}-normal.woff2`);
const serif = (weight: number, slope: string) =>
  ['latin', 'latin-ext'].map((set) => `ibm-plex-serif/files/ibm-plex-serif-${set}-${weight}-${slope}.woff2`);
const arabic = (weight: number) =>
  `ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`;

/** Files of each face; a letter is taken from the first that has it. */
const FACES = {
  text: [...sans(400), arabic(400)],
  medium: [...sans(500), arabic(500)],
  strong: [...sans(600), arabic(600)],
  title: [...serif(500, 'normal'), arabic(500)],
  qualifier: [...serif(400, 'italic'), arabic(400)],
} as const satisfies Record<string, readonly string[]>;

const opened = new Map<string, Font>();

function fontOf(file: string): Font {
  const path = fileURLToPath(import.meta.resolve(`@fontsource/${file}`));
  const font = opened.get(file) ?? openSync(path);
  if (!('layout' in font)) throw new Error(`${file} holds several fonts.`);
  opened.set(file, font);
  return font;
}

/** Letters placed on a line, in shares of their size. */
interface Placed {
  readonly width: number;
  readonly glyphs: readonly { readonly path: Path; readonly scale: number; readonly x: number }[];
}

const placed = new Map<string, Placed>();

function place(text: string, face: Style['face']): Placed {
  const key = `${face} ${text}`;
  const before = placed.get(key);
  if (before) return before;
  let width = 0;
  const glyphs = byFont(text, face).flatMap(({ font, letters }) => {
    const scale = 1 / font.unitsPerEm;
    const run = font.layout(letters);
    return run.glyphs.map((glyph, at) => {
      const x = width + (run.positions[at]?.xOffset ?? 0) * scale;
      width += (run.positions[at]?.xAdvance ?? 0) * scale;
      return { path: glyph.path, scale, x };
    });
  });
  placed.set(key, { width, glyphs });
  return { width, glyphs };
}

export function widthOf(runs: readonly Run[]): number {
  return runs.reduce((width, { text, face, size }) => width + place(text, face).width * size, 0);
}

/** The outline of a run, so that whoever shows it needs no font, around a baseline that begins at (0, 0). */
export function outline({ text, face, size }: Run): string {
  return place(text, face)
    .glyphs.map(({ path, scale, x }) =>
      path
        .scale(scale * size, -scale * size)
        .translate(x * size, 0)
        .toSVG(),
    )
    .join('');
}

/** A text cut where another font has to take over. */
function byFont(text: string, face: Style['face']): { readonly font: Font; letters: string }[] {
  const fonts = FACES[face].map(fontOf);
  const parts: { readonly font: Font; letters: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code)) ?? fonts[0];
    if (!font) continue;
    const last = parts.at(-1);
    // A space goes with the word before it.
    if (last && (last.font === font || letter === ' ')) last.letters += letter;
    else parts.push({ font, letters: letter });
  }
  return parts;
}

/** Runs broken into lines no wider than asked, where single words allow it. */
export function wrap(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const run of runs) {
    for (const word of run.text.split(/(?<= )/)) {
      const wide = widthOf([{ ...run, text: word.trimEnd() }]);
      if (used > 0 && used + wide > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ ...run, text: word });
      used += widthOf([{ ...run, text: word }]);
    }
  }
  return lines;
}

/** Share of its size down to which a line is made smaller before it is broken in two. */
const READABLE = 0.78;

/** Runs made smaller until they fit on one line, or broken where they would be too small to read. */
export function fitted(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const share = Math.min(1, width / widthOf(runs));
  return share < READABLE ? wrap(runs, width) : [runs.map((run) => ({ ...run, size: run.size * share }))];
}
