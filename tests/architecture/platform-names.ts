import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the compiler keeps what it knows of the language and of browsers. */
const LIBRARIES = 'node_modules/@typescript/typescript-*/lib/lib.{dom,es}*.d.ts';
const DECLARED =
  /^(?:declare )?(?:abstract )?(?:var|let|const|function|class|interface|type|namespace) (\w+)/gm;

/** The names that every file may use without an import: those of browsers, of the language and of its types. */
export const PLATFORM_NAMES: ReadonlySet<string> = new Set(
  globSync(LIBRARIES, { cwd: join(import.meta.dirname, '../..') }).flatMap((path) =>
    [...readFileSync(join(import.meta.dirname, '../..', path), 'utf8').matchAll(DECLARED)].map(
      ([, name]) => name ?? '',
    ),
  ),
);
