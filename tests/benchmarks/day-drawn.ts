import type { Browser } from 'playwright-core';

const DAYS = 20;

/** Milliseconds from the click on "Previous day" to a desk of that day that is laid out, some days one after another. */
export async function daysDrawn(browser: Browser, desk: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(desk);
    const previous = page.getByRole('button', { name: 'Previous day' });
    const times: number[] = [];
    for (let day = 0; day < DAYS; day += 1) {
      // What charts draw later of the day before is drawn by then.
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(500);
      times.push(await previous.evaluate(stepped));
    }
    return times.slice(DAYS / 4);
  } finally {
    await context.close();
  }
}

async function stepped(button: Element): Promise<number> {
  const { search } = location;
  const start = performance.now();
  (button as HTMLElement).click();
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((done) => {
    port1.addEventListener('message', () => {
      if (location.search === search) port2.postMessage(null);
      else done();
    });
    port1.start();
    port2.postMessage(null);
  });
  // Asking where something stands lays the page out.
  button.getBoundingClientRect();
  return performance.now() - start;
}
