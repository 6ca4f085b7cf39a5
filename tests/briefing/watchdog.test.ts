import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Polling, remedyFor } from '../../src/briefing/watchdog.ts';

const PATIENCE = { refresh: 60_000, hang: 45_000, despair: 600_000 };

/** Plays an endpoint that answers, refuses or hangs, and a watchdog that is asked every second. */
function play(answers: readonly ('good' | 'bad' | 'hang')[], seconds: number, rule = remedyFor) {
  let polling: Polling = { loadedAt: 0, startedAt: null, endedAt: null, confirmedAt: null };
  const seen: { second: number; remedy: string }[] = [];
  let polls = 0;
  for (let second = 0; second < seconds; second += 1) {
    const now = second * 1000;
    const remedy = rule(polling, now, PATIENCE);
    if (remedy === 'none') continue;
    seen.push({ second, remedy });
    if (remedy === 'reload') break;
    const answer = answers[polls % answers.length];
    polls += 1;
    if (answer === 'hang') polling = { ...polling, startedAt: now };
    else
      polling = {
        ...polling,
        startedAt: null,
        endedAt: now,
        confirmedAt: answer === 'good' ? now : polling.confirmedAt,
      };
  }
  return seen;
}

describe('the watchdog', () => {
  it('polls at once and then once a minute while all is well', () => {
    const seconds = play(['good'], 600).map(({ second }) => second);
    expect(seconds).toEqual([0, 60, 120, 180, 240, 300, 360, 420, 480, 540]);
  });

  it('drops a poll that hangs for ever and starts another', () => {
    expect(play(['hang', 'good'], 120)).toEqual([
      { second: 0, remedy: 'poll' },
      { second: 45, remedy: 'again' },
      { second: 105, remedy: 'poll' },
    ]);
  });

  it('whatever the endpoint does, the page is confirmed, or asks for a fresh one after ten minutes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<'bad' | 'hang'>('bad', 'hang'), { minLength: 1, maxLength: 9 }),
        (answers) => {
          const last = play(answers, 3600).at(-1);
          expect(last).toEqual({ second: 600, remedy: 'reload' });
        },
      ),
    );
  });

  it.each<[string, typeof remedyFor]>([
    [
      'waits for a poll that hangs',
      (polling, now, patience) => (polling.startedAt !== null ? 'none' : remedyFor(polling, now, patience)),
    ],
    [
      'takes a failed poll for a confirmation',
      (polling, now, patience) =>
        remedyFor({ ...polling, confirmedAt: polling.endedAt ?? polling.startedAt }, now, patience),
    ],
  ])('a watchdog that %s is found out', (_, rule) => {
    expect(play(['hang', 'bad'], 3600, rule).at(-1)).not.toEqual({ second: 600, remedy: 'reload' });
  });
});
