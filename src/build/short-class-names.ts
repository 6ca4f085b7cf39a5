import { globSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Names for the classes of the built site: letters for the sheet, a number for the class in it. Every page carries its
 * rules and its classes with it, so that long names are paid for with the first number. The names depend on the sheets
 * alone: the program that renders pages and the one that takes them over are built apart and must agree.
 *
 * @param src the folder that all sheets lie below
 */
export function shortClassNames(src: string): (name: string, file: string) => string {
  const sheets = globSync('**/*.module.css', { cwd: src }).sort();
  const named = new Map<string, number>();
  const counts = new Map<string, number>();
  return (name, file) => {
    const sheet = relative(src, join(file.replace(/\?.*/s, '')));
    const place = sheets.indexOf(sheet);
    if (place < 0) throw new Error(`${file} is no sheet below ${src}.`);
    const key = `${sheet} ${name}`;
    let number = named.get(key);
    if (number === undefined) {
      number = counts.get(sheet) ?? 0;
      counts.set(sheet, number + 1);
      named.set(key, number);
    }
    return `${letters(place)}${number}`;
  };
}

/** 0 is a, 25 is z, 26 is aa. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
