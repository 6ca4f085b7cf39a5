import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Serves the files that have mutants with these behind switches, as they were laid down for the run. */
export function switched(top: string): Plugin {
  return {
    name: 'mutants',
    enforce: 'pre',
    transform(_, id) {
      const text = join(process.env['MUTANTS_TEXTS'] ?? '', relative(top, id));
      return id.startsWith(top) && existsSync(text) ? readFileSync(text, 'utf8') : undefined;
    },
  };
}
