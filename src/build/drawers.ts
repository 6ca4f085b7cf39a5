import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type * as Renderer from './render.tsx';

type Work = {
  readonly [Name in keyof typeof Renderer]: (typeof Renderer)[Name] extends (
    ...given: infer Given
  ) => infer Made
    ? (...given: Given) => Promise<Awaited<Made>>
    : never;
};

/** How long a thread waits for more to do: one that began anew would read the program and the dataset again. */
const WAIT_MILLISECONDS = 20_000;

/** All that is worked out from a dataset: the process that writes a site holds none. */
type FromDatasets =
  | 'pointsOf'
  | 'pathsOf'
  | 'renderFeeds'
  | 'drawPictures'
  | 'drawCharts'
  | 'drawPages'
  | 'renderFrame';

/** The threads that draw: each holds the renderer and the datasets it was given, and does one thing at a time. */
export interface Drawers extends Pick<Work, FromDatasets> {
  /** How many there are. */
  readonly count: number;
  readonly close: () => Promise<void>;
}

/** `renderer` is the address of the bundled module. A thread begins with the first work there is for it. */
export function openDrawers(renderer: string): Drawers {
  const count = availableParallelism();
  const pool = new Tinypool({
    filename: renderer,
    minThreads: 0,
    maxThreads: count,
    isolateWorkers: false,
    idleTimeout: WAIT_MILLISECONDS,
  });
  const drawer =
    <Given, Made>(name: keyof Work) =>
    (given: Given): Promise<Made> =>
      pool.run(given, { name });
  return {
    count,
    pointsOf: drawer('pointsOf'),
    pathsOf: drawer('pathsOf'),
    renderFeeds: drawer('renderFeeds'),
    drawPictures: drawer('drawPictures'),
    drawCharts: drawer('drawCharts'),
    drawPages: drawer('drawPages'),
    renderFrame: drawer('renderFrame'),
    close: () => pool.destroy(),
  };
}
