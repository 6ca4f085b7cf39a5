import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Lets `make` fill a new folder beside this one and puts it in its place once it is whole. When `make` fails the folder
 * stays as it was. Gives what `make` gives.
 */
export async function inItsPlaceWhenWhole<T>(
  folder: string,
  make: (aside: string) => Promise<T>,
): Promise<T> {
  const [aside, before] = [`${folder}.new-${process.pid}`, `${folder}.old-${process.pid}`];
  try {
    const made = await make(aside);
    if (existsSync(folder)) renameSync(folder, before);
    renameSync(aside, folder);
    return made;
  } finally {
    for (const left of [aside, before]) rmSync(left, { recursive: true, force: true });
  }
}
