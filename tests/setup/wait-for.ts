import { vi } from 'vitest';

/** Waits until a check no longer throws, as long as a busy machine may need, and gives what it gave. */
export const waitFor = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 20_000, interval: 10 });
