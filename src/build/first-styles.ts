import Beasties from 'beasties';
import { LANGUAGES, SITE_LOCALE } from '../i18n/languages.ts';
import { shortValues } from './short-values.ts';

/** Rules for what the first HTML does not say: what the address asks for, what a reader chose, the words of the watch. */
const ALWAYS = [/data-theme/, /data-awaiting/, /data-when/, /data-on-wall/, /:checked/];

/**
 * The rules of the style sheet that this HTML is drawn by: that of a page, or what stands in pages of one kind. Written into
 * the page, they spare the reader the wait for the sheet before the first number; the sheet follows and has them all, under
 * the names and with the values that they have in the source.
 */
export async function firstStyles(sheet: string, body: string): Promise<string> {
  const reader = new Beasties({
    reduceInlineStyles: true,
    allowRules: ALWAYS,
    fonts: false,
    logLevel: 'warn',
  });
  const able = withClassesOf(body, sheet);
  const { direction } = LANGUAGES[SITE_LOCALE];
  const page = await reader.process(
    `<html lang="${SITE_LOCALE}" dir="${direction}"><head><style>${able}</style></head><body>${body}</body></html>`,
  );
  const styles = /<style>(.*?)<\/style>/s.exec(page)?.[1];
  if (styles === undefined) throw new Error('No style is left of the sheet.');
  return shortValues(styles);
}

/** What a wall is drawn by, in whatever theme, which its program says. */
const WALL = /data-screen/;

const RULE = /(?<=[{};]|^)([^{};@]+)\{[^{}]*\}/g;

/** What nobody sees before the sheet is here as well: paper, and what a reader points at or has reached. */
const LATER = {
  paper: /@page\{[^{}]*\}|@media print\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g,
  state: /:(?:hover|active|focus)/,
};

/** The sheet without rules for classes that no page has: to look for each of them in the pages takes longer than all else. */
function withClassesOf(body: string, sheet: string): string {
  const classes = new Set(
    [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, value = '']) => value.split(' ')),
  );
  return sheet.replaceAll(LATER.paper, '').replaceAll(RULE, (rule, selectors: string) => {
    if (WALL.test(selectors)) return '';
    // A class that an element must not have, or may have, rules nothing out.
    const needed = selectors.replaceAll(/:(?:not|is|where|has)\([^()]*\)/g, '').split(',');
    const fits = (selector: string) =>
      [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
    return needed.some((selector) => fits(selector) && !LATER.state.test(selector)) ? rule : '';
  });
}
