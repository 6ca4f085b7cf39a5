import { neededPart } from './needed-part.ts';
import { loadPart } from './parts.ts';

/**
 * What lets through that which comes: a script of its own, which comes while the first answer is on its way, for nothing
 * needs it before. Without it a page is not brought to life.
 */
export const checks = neededPart(() => loadPart('page', () => import('./checked.ts')), import.meta.url);
