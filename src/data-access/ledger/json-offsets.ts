/**
 * The offset at which every value of a valid JSON text begins, by its path: `licenses.0.name`. Keys with a full stop in them are
 * not told apart from paths.
 */
export function jsonOffsets(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const levels: { path: string; index: number | null }[] = [];
  let path = '';
  let expectsKey = false;
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const [symbol] = token;
    const level = levels.at(-1);
    if (symbol === '}' || symbol === ']') {
      path = levels.pop()?.path ?? '';
      expectsKey = false;
    } else if (symbol === ',') {
      expectsKey = level?.index === null;
      if (level && level.index !== null) level.index += 1;
    } else if (symbol === ':') {
      expectsKey = false;
    } else if (expectsKey && level) {
      path = join(level.path, JSON.parse(symbol));
    } else {
      if (level && level.index !== null) path = join(level.path, `${level.index}`);
      offsets.set(path, token.index);
      if (symbol === '{' || symbol === '[') {
        levels.push({ path, index: symbol === '[' ? 0 : null });
        expectsKey = symbol === '{';
      }
    }
  }
  return offsets;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
