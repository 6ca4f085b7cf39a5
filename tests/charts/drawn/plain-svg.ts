/**
 * A drawing as it is stored: one element a line, indented by its depth, numbers to a tenth of a pixel, and class names
 * without the part that differs between Node, a browser and a build. The name of the model is left out: it changes with
 * words that are not drawn.
 */
export function plainSvg(markup: string): string {
  const elements = plainClasses(markup)
    .replace(/ data-model="[^"]*"/, '')
    .replaceAll(/-?\d*\.\d\d+(?=[\s"%a-zA-Z,)])/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replaceAll('><', '>\n<')
    .split('\n');
  let depth = 0;
  return elements
    .map((element) => {
      const closes = element.startsWith('</');
      if (closes) depth -= 1;
      const line = `${'  '.repeat(depth)}${element}\n`;
      const opens = !closes && !element.endsWith('/>') && !element.includes('</');
      if (opens) depth += 1;
      return line;
    })
    .join('');
}

/** Names of CSS modules without the part that differs between Node, a browser and a build. */
export const plainClasses = (markup: string) => markup.replaceAll(/\b_([a-zA-Z]+)_[\w-]+/g, '$1');
