import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where mutants are made: what computes, apart from what draws. */
const ROOMS = [
  'src/domain',
  'src/statistics',
  'src/ledger',
  'src/charts',
  'src/briefing',
  'src/claims',
] as const;

/** Not pure: hooks, and what speaks to the browser. Their tests run there. */
const BESIDES = /\/(?:use-[^/]*|load-live|wake-lock|waking-video|screen-clock)\.ts$/;

/** The texts of the pure files in the rooms that `chosen` names (folders or files; none: all), by path. */
export function textsOf(top: string, chosen: readonly string[]): Map<string, string> {
  const paths = ROOMS.flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: top }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !BESIDES.test(path))
    .filter((path) => chosen.length === 0 || chosen.some((one) => path === one || path.startsWith(`${one}/`)))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(top, path), 'utf8')]));
}

export const roomOf = (path: string): string => ROOMS.find((room) => path.startsWith(`${room}/`)) ?? path;
