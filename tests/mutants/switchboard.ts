/** What was reached between two moments, and the processor time that took, in milliseconds. */
export interface Reach {
  readonly ids: ReadonlySet<number>;
  readonly time: number;
}

/** A mutant ran into a loop that does not end. */
class NeverEnds extends Error {}

/** Between two looks at the clock so many switches are passed. */
const STRIDE = 20_000;

/**
 * Turns one mutant on at a time and sees which are reached. What the switched text asks is the global function
 * `mutant`; it gives a mutant that has used up its processor time an error instead of an answer.
 */
export class Switchboard {
  private on = -1;
  private reached: number[] | null = null;
  private seen: boolean[] = [];
  private left = STRIDE;
  private endsAt = Infinity;

  constructor() {
    Object.assign(globalThis, { mutant: (id: number) => this.ask(id) });
  }

  private ask(id: number): boolean {
    if (id >= 0 && this.reached && !this.seen[id]) {
      this.seen[id] = true;
      this.reached.push(id);
    }
    this.left -= 1;
    if (this.left < 0) this.look();
    return id === this.on;
  }

  private look(): void {
    this.left = STRIDE;
    if (processorTime() > this.endsAt) throw new NeverEnds('This mutant does not come to an end.');
  }

  /** Turns on one mutant, or none with -1, for at most so much processor time. */
  turnOn(id: number, atMost: number): void {
    this.on = id;
    this.endsAt = processorTime() + atMost;
  }

  /** Sees what is reached until the function that it returns is called. */
  watch(): () => Reach {
    const ids: number[] = [];
    const from = processorTime();
    this.reached = ids;
    this.seen = [];
    return () => ({ ids: new Set(ids), time: processorTime() - from });
  }

  /** Sees no more what is reached, which takes time. */
  rest(): void {
    this.reached = null;
  }
}

/** Processor time of this process, in milliseconds: a busy machine makes it no longer. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
