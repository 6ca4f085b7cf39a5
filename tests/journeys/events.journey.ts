import { expect } from 'vitest';
import { DATASET } from './pages.ts';
import { alive } from './looks.ts';
import { journey } from './visit.ts';

journey('from an event to the figures near it, to their question, and back', async ({ visit }) => {
  const page = await visit(`${DATASET}events/`);
  await alive(page);
  const offensive = page.locator('[id="ev-2017-06-18"]');
  await offensive.getByText(/figures near it/).click();
  const line = offensive.locator('[data-figure]').first();
  await line.waitFor({ state: 'visible' });
  await offensive
    .getByRole('link', { name: 'How many civilians are still inside the Old City?' })
    .first()
    .click();
  await page.waitForURL(/questions\/civilians-in-old-city/);
  await page.getByRole('link', { name: 'Al-Nuri mosque and its minaret are blown up' }).click();
  await page.waitForURL(/events\/#ev-2017-06-21/);
});

journey('events of one place, and a place that is none is named', async ({ visit }) => {
  const page = await visit(`${DATASET}events/?place=mosul-old-city`);
  await page.locator('main li[id]').first().waitFor();
  const few = await page.locator('main li[id]').count();
  await page.getByLabel('Place').selectOption('');
  await expect.poll(() => page.locator('main li[id]').count()).toBeGreaterThan(few);
  const wrong = await visit(`${DATASET}events/?place=atlantis`);
  await wrong.getByText('“place” in the address was ignored').waitFor();
});
