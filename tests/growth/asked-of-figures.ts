import type { WholeDataset } from '../../src/domain/dataset.ts';

/** Lets the figures of a dataset count how often they are asked for anything while something is done. */
export function counted(dataset: WholeDataset): (work: () => unknown) => number {
  let times = 0;
  for (const figure of dataset.figures.values())
    for (const [name, value] of Object.entries(figure))
      Object.defineProperty(figure, name, {
        get: () => {
          times += 1;
          return value;
        },
      });
  return (work) => {
    const before = times;
    work();
    return times - before;
  };
}
