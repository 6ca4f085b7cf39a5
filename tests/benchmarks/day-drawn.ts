import type { Browser } from 'playwright-core';

const DAYS = 20;

/** Milliseconds from the click on "Previous day" to a desk of that day that is laid out. */
export interface DayDrawn {
  /** As far as the window shows it. */
  readonly seen: number;
  /** To its foot, and with what its folds hold. */
  readonly whole: number;
}

/** What some days take, one after another. */
export async function daysDrawn(browser: Browser, desk: string): Promise<readonly DayDrawn[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(desk);
    const previous = page.getByRole('button', { name: 'Previous day' });
    const times: DayDrawn[] = [];
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

/** Runs in the page, so it may lean on nothing outside. */
async function stepped(button: Element): Promise<DayDrawn> {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const laidOutOnce = async (isDone: () => boolean) => {
    while (!isDone())
      await new Promise((next) => {
        port1.addEventListener('message', next, { once: true });
        port2.postMessage(null);
      });
    // Asking where something stands lays the page out.
    button.getBoundingClientRect();
    return performance.now() - start;
  };
  const { search } = location;
  const start = performance.now();
  (button as HTMLElement).click();
  return {
    seen: await laidOutOnce(() => location.search !== search),
    whole: await laidOutOnce(() => document.querySelector('main [aria-busy="true"]') === null),
  };
}
