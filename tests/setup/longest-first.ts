import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Journeys that take long however short their files are. */
const LONG = [
  'wall-restarts',
  'accessible',
  'screen',
  'page-faults',
  'wall-faults',
  'translated',
  'truth',
  'below-a-path',
  'without-scripts',
  'deploy',
];

/** Begins with what takes longest, also in a first run, so that no run ends with one file beside an idle processor. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONG.indexOf(basename(moduleId, '.journey.ts'));
  return place < 0 ? LONG.length : place;
}
