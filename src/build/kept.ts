import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';

/** How much is kept, in bytes. */
const MOST_BYTES = 1_000_000_000;
/** What was used within an hour may be of a build that still runs. */
const IN_USE_MILLISECONDS = 3_600_000;

/**
 * What builds have worked out, each under the hash of all that it was worked out from, so that the next build works out what
 * is new. A file is written aside and moved to its place whole: builds that run at once share the folder and hold up nothing.
 */
export class Kept {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What `make` gives for these parts, from the folder if it was made before. It is of plain values and bytes. */
  async once<Made>(parts: readonly (string | Uint8Array)[], make: () => Promise<Made> | Made): Promise<Made> {
    const file = join(this.#folder, nameOf(parts));
    if (existsSync(file)) return read<Made>(file);
    const made = await make();
    mkdirSync(this.#folder, { recursive: true });
    const aside = `${file}.${process.pid}-${threadId}`;
    writeFileSync(aside, serialize(made));
    renameSync(aside, file);
    return made;
  }

  /** What was worked out from these parts before. Throws where nothing was. */
  held<Made>(parts: readonly (string | Uint8Array)[]): Made {
    return read<Made>(join(this.#folder, nameOf(parts)));
  }

  /** Lets go of what was used longest ago, where there is more than may be kept. */
  prune(mostBytes = MOST_BYTES, now = Date.now()): void {
    const files = globSync('*', { cwd: this.#folder })
      .map((name) => ({ file: join(this.#folder, name), ...sizeAndAge(join(this.#folder, name)) }))
      .toSorted((a, b) => b.usedAt - a.usedAt);
    let bytes = 0;
    for (const { file, size, usedAt } of files) {
      bytes += size;
      if (bytes > mostBytes && now - usedAt > IN_USE_MILLISECONDS) rmSync(file, { force: true });
    }
  }
}

function read<Made>(file: string): Made {
  const now = new Date();
  utimesSync(file, now, now);
  // What it was written from says what it is.
  return deserialize(readFileSync(file)) as Made;
}

function sizeAndAge(file: string): { readonly size: number; readonly usedAt: number } {
  // Another build may have let go of it.
  const found = statSync(file, { throwIfNoEntry: false });
  return { size: found?.size ?? 0, usedAt: found?.mtimeMs ?? 0 };
}

/** Each part with its length, so that no two lists of parts read alike. */
function nameOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
