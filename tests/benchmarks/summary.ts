/** Median, least and most of what rounds found. */
export function summary(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(digits);
  return `median ${at(0.5)}, from ${at(0)} to ${at(1)}, ${values.length} rounds`;
}
