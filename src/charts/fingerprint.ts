/** A short name for the JSON of a chart's model, the same wherever it is computed (FNV-1a). */
export function fingerprint(json: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < json.length; index += 1) {
    hash = Math.imul(hash ^ (json.codePointAt(index) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
