/** True when the first version, such as 1.4.0, comes before the second. Parts are compared as numbers, missing ones as 0. */
export function isOlderVersion(version: string, than: string): boolean {
  const [parts, others] = [version, than].map((text) => text.split('.').map(Number));
  for (let at = 0; at < Math.max(parts?.length ?? 0, others?.length ?? 0); at += 1) {
    const [part, other] = [parts?.[at] ?? 0, others?.[at] ?? 0];
    if (part !== other) return part < other;
  }
  return false;
}
