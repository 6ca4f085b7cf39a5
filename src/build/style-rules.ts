import { held } from '../domain/held.ts';

const STYLED_TAG = /(<[a-z][^<>]*?) style="([^"]*)"/gi;

/**
 * Takes the style attributes out of first HTML and gives each distinct one a rule, for a strict Content-Security-Policy lets no
 * attribute style anything. The page's scripts set styles where no policy looks.
 */
export class StyleRules {
  readonly #names = new Map<string, string>();

  /** Names these styles, each the first time it is met. */
  add(styles: readonly string[]): void {
    for (const style of styles)
      if (!this.#names.has(style)) this.#names.set(style, this.#names.size.toString(36));
  }

  /** The HTML with names in the place of its styles. */
  namedIn(html: string): string {
    return html.replaceAll(
      STYLED_TAG,
      (_, tag: string, style: string) => `${tag} data-style="${held(this.#names, style)}"`,
    );
  }

  /** One rule for each style, as strong as the attribute was against every class. */
  text(): string {
    const rules = [...this.#names].map(
      ([style, name]) => `#root [data-style="${name}"]{${unescaped(style)}}`,
    );
    return rules.join('');
  }
}

/** Each style that an element of the HTML carries, in the order it is met. */
export function stylesIn(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(STYLED_TAG), ([, , style = '']) => style))];
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}
