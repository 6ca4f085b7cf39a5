import { useEffect, useRef } from 'react';
import type { DataLine } from './data-line.ts';
import type { Moment } from './lease.ts';
import type { ScreenPlan } from './plan.ts';
import { type Polling, remedyFor } from './watchdog.ts';

/** Milliseconds after which a look at the endpoint hangs; every request of it has less time than that. */
const HANG = 60_000;
/** The page asks for a fresh one after this many leases without a confirmation, and not sooner than in half an hour. */
const LEASES_TO_DESPAIR = 2;
const SOONEST_DESPAIR = 30 * 60_000;
const HOUR = 3_600_000;

/** Sees to it that the endpoint is looked at, whatever timers, network and library do, and that the page stays young. */
export function useWatchdog(line: DataLine, now: Moment, plan: ScreenPlan): void {
  const polling = useRef<Polling>({
    loadedAt: now.steady,
    startedAt: null,
    endedAt: null,
    confirmedAt: null,
  });
  const reloadedAt = useRef(-Infinity);
  const confirmedWall = useRef<number | null>(null);

  useEffect(() => {
    const { asking, confirmedAt, ask, reload } = line;
    const before = polling.current;
    const confirmed = confirmedAt !== confirmedWall.current;
    confirmedWall.current = confirmedAt;
    polling.current = {
      ...before,
      startedAt: asking ? (before.startedAt ?? now.steady) : null,
      endedAt: before.startedAt !== null && !asking ? now.steady : before.endedAt,
      confirmedAt: confirmed && !line.fromCopy ? now.steady : before.confirmedAt,
    };
    const remedy = remedyFor(polling.current, now.steady, {
      refresh: plan.refresh * 1000,
      hang: HANG,
      despair: Math.max(SOONEST_DESPAIR, LEASES_TO_DESPAIR * plan.lease * 60_000),
    });
    const due = isReloadHour(now, plan.reload) && now.steady - polling.current.loadedAt > HOUR;
    if ((remedy === 'reload' || due) && now.steady - reloadedAt.current > 60_000) {
      reloadedAt.current = now.steady;
      reload();
    }
    if (remedy === 'poll' || remedy === 'again') {
      polling.current = { ...polling.current, startedAt: now.steady };
      ask(remedy === 'again');
    }
  }, [line, now, plan]);
}

function isReloadHour({ wall }: Moment, hour: number | null): boolean {
  return hour !== null && new Date(wall).getHours() === hour;
}
