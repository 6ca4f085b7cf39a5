/** Numbers with dots, such as 1.4.0. */
const NUMBERS = /^v?\d+(\.\d+)*$/;
/** A day, or a moment of one in UTC, as ISO 8601 writes them: without the Z their order is that of their letters, however exact each is. */
const DAY = /^(\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?)Z?$/;

/**
 * True when the first version comes before the second: numbers part by part, missing ones as 0, days by the calendar.
 * Versions of other kinds, or of two kinds, have no order, and then neither is older.
 */
export function isOlderVersion(version: string, than: string): boolean {
  const [day, other] = [DAY.exec(version)?.[1], DAY.exec(than)?.[1]];
  if (day !== undefined && other !== undefined) return day < other;
  if (!NUMBERS.test(version) || !NUMBERS.test(than)) return false;
  const [parts, others] = [version, than].map((text) => text.replace('v', '').split('.').map(Number));
  for (let at = 0; at < Math.max(parts?.length ?? 0, others?.length ?? 0); at += 1) {
    const [part, other] = [parts?.[at] ?? 0, others?.[at] ?? 0];
    if (part !== other) return part < other;
  }
  return false;
}
