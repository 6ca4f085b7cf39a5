import widths from './letter-widths.json' with { type: 'json' };

/** Pixels high, as `.drawing text` has it. */
export const TEXT_SIZE = 13;
const PER_EM = 1000;
/** Of a letter that the Latin face has not got: about that of a digit. */
const OTHER = 600;

type Weight = keyof typeof widths;

const WIDTHS: Record<Weight, ReadonlyMap<string, number>> = {
  text: byLetter(widths.text),
  strong: byLetter(widths.strong),
};

/** How many pixels a line of a chart's text takes, letter by letter, in the face that charts are set in. */
export function textWidth(text: string, weight: Weight = 'text'): number {
  let width = 0;
  for (const letter of text) width += WIDTHS[weight].get(letter) ?? OTHER;
  return (width * TEXT_SIZE) / PER_EM;
}

/** What readers may add to each letter and to each space between words, in shares of the size of text (WCAG 1.4.12). */
const [LETTER_SPACING, WORD_SPACING] = [0.12, 0.16];

/** How many pixels a line takes for a reader who spaces letters and words out. */
export const spacedWidth = (text: string, weight: Weight = 'text'): number =>
  textWidth(text, weight) +
  (text.length * LETTER_SPACING + (text.split(' ').length - 1) * WORD_SPACING) * TEXT_SIZE;

/** The words in lines no wider than asked, where single words allow it. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function byLetter(letters: Record<string, string>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(letters).flatMap(([width, those]) =>
      Array.from(those, (letter) => [letter, Number(width)]),
    ),
  );
}
