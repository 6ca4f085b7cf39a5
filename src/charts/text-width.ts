/** Widths of IBM Plex Sans in shares of its size, near enough to keep labels apart where no text can be measured. */
const NARROW = /[.,:;'’|()ilIjtfr ]/;
const WIDE = /[mwMW@%]/;

/** How much wider the strong weight runs. */
export const STRONG = 1.05;

/** About how many pixels a line of text takes. Digits are exact: they are 0.6 of the size, all of them. */
export function textWidth(text: string, size = 13): number {
  let width = 0;
  for (const letter of text) {
    width += NARROW.test(letter) ? 0.32 : WIDE.test(letter) ? 0.87 : 0.6;
  }
  return width * size;
}

/** The words in lines no wider than asked, where single words allow it. */
export function wrapText(text: string, width: number, size = 13): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
