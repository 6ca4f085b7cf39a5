import { expect } from 'vitest';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { faultsOnPaper, PAPER } from './paper.ts';
import { addRules } from './uncut.ts';
import { journey } from './visit.ts';

journey.concurrent(
  'a control on paper, a cut list and a line that is too long are caught',
  async ({ visit }) => {
    const page = await visit(`${DATASET}figures/`, { viewport: PAPER });
    await alive(page);
    await page.emulateMedia({ media: 'print' });
    expect(await faultsOnPaper(page)).toEqual([]);
    for (const rule of [
      'main button { display: block !important }',
      '[role="region"] { max-block-size: 10rem !important; overflow: hidden !important }',
      'main h1 { white-space: nowrap !important; inline-size: 60rem !important }',
    ]) {
      await addRules(page, `@media print { ${rule} }`);
      expect((await faultsOnPaper(page)).length, rule).toBeGreaterThan(0);
    }
  },
);
