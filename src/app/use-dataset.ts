import { useQuery } from '@tanstack/react-query';
import { type AskedOfDataset, datasetQuery } from '../data-access/queries.ts';
import { type DatasetStatus, datasetStatus } from '../data-access/dataset-status.ts';
import type { HeldDataset } from '../data-access/held-dataset.ts';

export interface Attempts {
  /** True while an answer is awaited. */
  readonly trying: boolean;
  /** Asks the endpoint at once, unless it is being asked. */
  readonly tryNow: () => void;
}

/**
 * What a page has of a dataset. `ready` may be `failing` at the same time: the last good data then stays and is as
 * old as `checkedAt` (milliseconds since 1970) says. `failed` means there is nothing to show at all.
 */
export type DatasetView = Attempts & {
  /** Drops an attempt that is under way and makes another. */
  readonly tryAfresh: () => void;
} & (
    | { readonly state: 'loading' }
    | { readonly state: 'failed'; readonly failing: NonNullable<DatasetStatus['failing']> }
    | ({
        readonly state: 'ready';
        readonly checkedAt: number;
        readonly failing: DatasetStatus['failing'];
      } & HeldDataset)
  );

/** What is needed of a dataset, kept current. `site` is the full address that `config.json` is beside; `outside` a copy to begin with. */
export function useDataset(site: string, id: string, asked: AskedOfDataset = {}): DatasetView {
  const query = useQuery(datasetQuery(site, id, asked));
  const { held, checkedAt, trying, failing } = datasetStatus(query);
  const attempts = {
    trying,
    tryNow: () => void query.refetch({ cancelRefetch: false }),
    tryAfresh: () => void query.refetch({ cancelRefetch: true }),
  };
  if (held && checkedAt !== null) return { state: 'ready', ...held, checkedAt, failing, ...attempts };
  return failing ? { state: 'failed', failing, ...attempts } : { state: 'loading', ...attempts };
}
