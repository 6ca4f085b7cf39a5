import { firstStyles } from './first-styles.ts';
import { withoutFolded } from './folded.ts';
import type { Kept } from './kept.ts';
import type { RenderedPage } from './to-draw.ts';
import { Standings } from './standings.ts';
import { StyleRules, stylesIn } from './style-rules.ts';

/** What pages of one kind are first drawn by: far less than the pages. */
export interface Look {
  readonly name: RenderedPage['name'];
  /** The styles that their elements carry. */
  readonly styles: readonly string[];
  /** How their elements stand: of each page what stands as nothing did in those before. */
  readonly standing: readonly string[];
}

/** How pages look, told for each kind of page in them. What closed folds hold has its rules from the sheet, which is here soon. */
export function looksOf(pages: readonly RenderedPage[], sheet: string): readonly Look[] {
  return [...Map.groupBy(pages, ({ name }) => name)].map(([name, alike]) => {
    const standings = new Standings(sheet);
    return {
      name,
      styles: [...new Set(alike.flatMap(({ html }) => stylesIn(html)))],
      standing: alike.map(({ html }) => standings.newIn(withoutFolded(html))).filter((text) => text !== ''),
    };
  });
}

/** What all pages of one kind carry, that no style attribute stands in them and none waits for the sheet. */
export interface KindOfPage {
  readonly rules: StyleRules;
  /** The rules that a page has in itself. */
  readonly styles: string;
}

/** Gathers how pieces of a dataset's pages look, in their order; the program, by its hash, says which of their rules they bring. */
export async function kindsOfPages(
  looks: readonly Look[],
  sheet: string,
  kept: Kept,
  program: string,
): Promise<ReadonlyMap<RenderedPage['name'], KindOfPage>> {
  const kinds = [...Map.groupBy(looks, ({ name }) => name)].map(async ([name, alike]) => {
    const rules = new StyleRules();
    for (const { styles } of alike) rules.add(styles);
    const standings = new Standings(sheet);
    const body = alike.flatMap(({ standing }) => standing.map((text) => standings.newIn(text))).join('');
    const first = await kept.once(['styles', program, body], () => firstStyles(sheet, body));
    return [name, { rules, styles: `${first}${rules.text()}` }] as const;
  });
  return new Map(await Promise.all(kinds));
}
