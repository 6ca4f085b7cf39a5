import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';

test('a component is drawn in a real browser and can be pressed', async () => {
  let pressed = 0;
  const screen = await render(<button onClick={() => pressed++}>Press</button>);
  await screen.getByRole('button', { name: 'Press' }).click();
  expect(pressed).toBe(1);
});
