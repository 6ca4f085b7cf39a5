/** What is loaded when it is first asked for. */
export interface Later<T> {
  /** Settles once it is there, whichever try brought it; React reads it without waiting from then on. */
  readonly there: Promise<T>;
  /** Loads it, unless it is here or on its way. Rejects when this try failed; the next one asks again. */
  readonly ask: () => Promise<T>;
}

export function later<T>(load: () => Promise<T>): Later<T> {
  let trying: Promise<T> | null = null;
  let arrived: (value: T) => void = () => undefined;
  const there = new Promise<T>((resolve) => {
    arrived = resolve;
  });
  const ask = (): Promise<T> =>
    (trying ??= load().then(
      (value) => {
        arrived(value);
        return hold(there, value);
      },
      (fault: unknown) => {
        trying = null;
        throw fault;
      },
    ));
  return { there, ask };
}

/** What is here already. */
export function here<T>(value: T): Later<T> {
  const there = hold(Promise.resolve(value), value);
  return { there, ask: () => there };
}

/** React's own two marks of a promise whose value it need not wait for. */
function hold<T>(promise: Promise<T>, value: T): Promise<T> {
  return Object.assign(promise, { status: 'fulfilled', value });
}
