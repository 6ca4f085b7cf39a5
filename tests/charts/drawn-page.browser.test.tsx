import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { EXAMPLES } from './drawn/examples.ts';
import { Gallery } from './drawn/page/Gallery.tsx';
import { waitFor } from '../setup/wait-for.ts';

test('the page of examples draws every one of them under its name', async () => {
  const names = EXAMPLES.flatMap(({ examples }) => Object.keys(examples));
  const holder = document.createElement('div');
  document.body.append(holder);
  const root = createRoot(holder);
  root.render(<Gallery />);
  await waitFor(() => {
    const shown = [...holder.querySelectorAll('li')];
    expect(shown.map((each) => each.querySelector('h3')?.textContent)).toEqual(names);
    expect(
      shown.filter((each) => !each.querySelector('svg :is(line, path, circle, rect)')).map(({ id }) => id),
    ).toEqual([]);
  });
  root.unmount();
  holder.remove();
});
