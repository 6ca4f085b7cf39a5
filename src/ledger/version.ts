/** Numbers with dots, such as 1.4.0. */
const NUMBERS = /^v?\d+(\.\d+)*$/;
/** A day, or a moment of one in UTC, as ISO 8601 writes them: without the Z their order is that of their letters, however exact each is. */
const DAY = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/;

/**
 * True when the first version comes before the second: numbers part by part, missing ones as 0, days by the calendar.
 * Versions of other kinds, or of two kinds, have no order, and then neither is older.
 */
export function isOlderVersion(version: string, than: string): boolean {
  if (DAY.test(version) && DAY.test(than)) return version.replace('Z', '') < than.replace('Z', '');
  if (!NUMBERS.test(version) || !NUMBERS.test(than)) return false;
  const [parts, others] = [numbersIn(version), numbersIn(than)];
  const at = [...(parts.length > others.length ? parts : others).keys()].find(
    (each) => (parts[each] ?? 0) !== (others[each] ?? 0),
  );
  return at !== undefined && (parts[at] ?? 0) < (others[at] ?? 0);
}

const numbersIn = (version: string): readonly number[] => version.replace('v', '').split('.').map(Number);
