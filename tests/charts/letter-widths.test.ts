import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import { expect, it } from 'vitest';

/** Letters that are seen or keep others apart; marks that lie over a letter take no width. */
const PRINTED = /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u;

it('places labels by the widths of the letters in the fonts that are shipped', async () => {
  const widths = { text: widthsOf(400), strong: widthsOf(600) };
  await expect(`${JSON.stringify(widths, null, 2)}\n`).toMatchFileSnapshot(
    '../../src/charts/letter-widths.json',
  );
});

/** The letters of a face by their width, in thousandths of its size. */
function widthsOf(weight: number): Record<string, string> {
  const font = openSync(
    fileURLToPath(
      import.meta.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`),
    ),
  );
  if (!('layout' in font)) throw new Error('A file that holds several fonts.');
  const letters: Record<string, string> = {};
  for (const code of font.characterSet.toSorted((one, other) => one - other)) {
    const letter = String.fromCodePoint(code);
    if (!PRINTED.test(letter)) continue;
    const width = Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm);
    letters[width] = (letters[width] ?? '') + letter;
  }
  return letters;
}
