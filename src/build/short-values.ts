const ROOT = /:root\{([^{}]*)\}/g;
const SET = /(--fd-[\w-]+):([^;{}]*)(?:;|(?=\}))/g;
const CONDITION = /@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** Names of the design's own values and of those that its themes are written with; others are set by elements, too. */
const NAME = /--(?:fd|lightningcss)-[\w-]+/g;

/**
 * Rules with the values of the design in fewer bytes: what holds wherever it is read is written there, what nothing reads is
 * left out, and the names are short.
 */
export function shortValues(styles: string): string {
  const numbers = new Map<string, number>();
  return withoutUnread(writtenOut(styles)).replaceAll(NAME, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return `--${numbers.get(name)?.toString(36)}`;
  });
}

/** A value that is set once, for all of the page, in the place of its name where it is no longer than that. */
function writtenOut(styles: string): string {
  const times = Map.groupBy([...styles.matchAll(SET)], ([, name = '']) => name);
  const always = [...styles.replaceAll(CONDITION, '').matchAll(ROOT)].flatMap(([rule]) => [
    ...rule.matchAll(SET),
  ]);
  const values = new Map<string, string>(
    always.flatMap(([, name = '', value = '']) =>
      times.get(name)?.length === 1 && !value.includes('(') ? [[`var(${name})`, value] as const] : [],
    ),
  );
  return styles.replaceAll(/var\(--fd-[\w-]+\)/g, (read) => {
    const value = values.get(read);
    return value === undefined || value.length > read.length ? read : value;
  });
}

/** The rules without custom properties that none of them reads: the sheet follows, and has them all. */
function withoutUnread(styles: string): string {
  const read = new Set([...styles.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const left = styles.replaceAll(SET, (set, name: string) => (read.has(name) ? set : ''));
  // What was left out may have been the only reader of another.
  return left === styles ? styles : withoutUnread(left);
}
