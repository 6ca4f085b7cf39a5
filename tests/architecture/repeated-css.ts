/** A rule of a style sheet by where its body begins, and its declarations in the order of the alphabet. */
interface Rule {
  readonly path: string;
  readonly line: number;
  readonly selector: string;
  readonly body: string;
}

/** So many declarations may stand in two places: a name for them would be longer than they are. */
const FEW = 2;

/** Rules whose declarations, more than two, stand in another rule too, whatever their order and whatever they apply to. */
export function repeatedRules(
  files: readonly { readonly path: string; readonly text: string }[],
): readonly { readonly again: Rule; readonly first: Rule }[] {
  const byBody = Map.groupBy(files.flatMap(rulesOf), ({ body }) => body);
  return [...byBody.values()].flatMap(([first, ...others]) =>
    first ? others.map((again) => ({ again, first })) : [],
  );
}

/** The rules with a body of their own that is long enough, those within `@media` and the like included. */
function rulesOf({ path, text }: { readonly path: string; readonly text: string }): readonly Rule[] {
  const blank = (hidden: string): string => hidden.replace(/[^\n]/g, ' ');
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, blank);
  return [...bare.matchAll(/([^{};]*)\{([^{}]*)\}/g)].flatMap((match) => {
    const [selector, body] = [match[1] ?? '', match[2] ?? ''];
    const declarations = body.split(';').flatMap((each) => each.trim().replaceAll(/\s+/g, ' ') || []);
    if (declarations.length <= FEW) return [];
    const start = match.index + selector.length - selector.trimStart().length;
    return {
      path,
      line: bare.slice(0, start).split('\n').length,
      selector: selector.trim().replaceAll(/\s+/g, ' '),
      body: declarations.toSorted().join('; '),
    };
  });
}
