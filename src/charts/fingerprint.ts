import { once } from '../domain/once.ts';
import type { ModelBase } from './model.ts';

/** The JSON of a model, written once for each model. */
export const modelText = once((model: ModelBase) => JSON.stringify(model));

/** A short name for a model by what it says, the same wherever it is computed. */
export const fingerprintOf = once((model: ModelBase) => fingerprint(modelText(model)));

/** A short name for a text (FNV-1a). */
export function fingerprint(json: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < json.length; index += 1) {
    hash = Math.imul(hash ^ (json.codePointAt(index) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
