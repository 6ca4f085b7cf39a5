import { expect } from 'vitest';
import { alive } from './looks.ts';
import { journey } from './visit.ts';

for (const timezoneId of ['America/Los_Angeles', 'Asia/Baghdad']) {
  journey(`the front page opens with a title in ${timezoneId}`, async ({ visit }) => {
    const page = await visit('/', { timezoneId });
    expect(await page.title()).toContain('Figuredesk');
    await alive(page);
    expect(await page.getByText('Endpoint last checked').count()).toBe(1);
  });
}
