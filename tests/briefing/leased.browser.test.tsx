import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { readClocks } from '../../src/briefing/screen-clock.ts';
import { Leased } from '../../src/briefing/Leased.tsx';

const LEASE = 600;

const shown = () => (
  <Leased endsAt={readClocks().steady + LEASE} instead={<p>Withheld</p>}>
    <data value="100">100</data>
  </Leased>
);

test('each grant keeps the number for its whole length, and after the last one the words stand, without any script', async () => {
  const screen = await render(shown());
  const seen = () => ({
    number: screen.getByText('100').element().checkVisibility({ visibilityProperty: true }),
    words: screen.getByText('Withheld').element().checkVisibility({ visibilityProperty: true }),
  });
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (let grant = 2; grant <= 4; grant += 1) {
    await pause(LEASE / 2);
    await screen.rerender(shown());
    expect(seen()).toEqual({ number: true, words: false });
  }
  await expect.poll(seen, { timeout: 5000 }).toEqual({ number: false, words: true });
});
