interface Styled<Page> {
  readonly pages: readonly Page[];
  /** One rule for each style that an element of the pages carried. */
  readonly rules: string;
}

const STYLED_TAG = /(<[a-z][^<>]*?) style="([^"]*)"/gi;

/**
 * Takes the style attributes out of the first HTML and gives each distinct one a rule, for a strict
 * Content-Security-Policy lets no attribute style anything. The page's scripts set styles where no policy looks.
 */
export function stylesAsRules<Page extends { readonly html: string }>(pages: readonly Page[]): Styled<Page> {
  const names = new Map<string, string>();
  const nameOf = (style: string) => {
    const name = names.get(style) ?? names.size.toString(36);
    names.set(style, name);
    return name;
  };
  const moved = pages.map((page) => ({
    ...page,
    html: page.html.replaceAll(
      STYLED_TAG,
      (_, tag: string, style: string) => `${tag} data-style="${nameOf(style)}"`,
    ),
  }));
  // As strong as the attribute was against every class.
  const rules = [...names].map(([style, name]) => `#root [data-style="${name}"]{${unescaped(style)}}`);
  return { pages: moved, rules: rules.join('') };
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}
