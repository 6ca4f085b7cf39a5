import type { Page } from 'playwright-core';

/** What has to be undone before a page may be lent to another journey. */
const undoing = new WeakMap<Page, (() => Promise<unknown>)[]>();

function whenGivenBack(page: Page, undo: () => Promise<unknown>): void {
  undoing.set(page, [...(undoing.get(page) ?? []), undo]);
}

export async function undo(page: Page): Promise<void> {
  const all = undoing.get(page) ?? [];
  undoing.delete(page);
  await Promise.all(all.map((one) => one().catch(() => null)));
}

/** Runs a script in every document that the page opens, before its own. */
export async function runFirst(page: Page, script: string): Promise<void> {
  const added = await page.addInitScript({ content: script });
  whenGivenBack(page, () => added.dispose());
}

/** Lets nothing that the browser keeps stand in for an answer of the host. */
export async function withoutCache(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  // A page that changes its process on the way may be given a kept copy all the same: none is left.
  await devtools.send('Network.clearBrowserCache');
  whenGivenBack(page, () => devtools.detach());
}

/** An answer in place of the host's: the host's own, none at all, or this one. */
export type Answer = 'of the host' | 'none' | { readonly json: unknown } | Text;

interface Text {
  readonly text: string;
  readonly type?: string;
  readonly status?: number;
}

/**
 * Answers what a page asks for at addresses of this form, in which `*` stands for any letters. Unlike playwright's routes it
 * leaves the other requests and the browser's cache alone, which is half the work of a visit.
 */
export async function answer(
  page: Page,
  form: string,
  give: (address: string) => Answer | Promise<Answer>,
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Fetch.requestPaused', async ({ requestId, request }) => {
    const given = await give(request.url);
    // A page that has been left awaits no answer.
    const send: (typeof devtools)['send'] = (...asked) => devtools.send(...asked).catch(() => null as never);
    if (given === 'of the host') return void send('Fetch.continueRequest', { requestId });
    if (given === 'none')
      return void send('Fetch.failRequest', { requestId, errorReason: 'ConnectionFailed' });
    const {
      text,
      type = 'application/json',
      status = 200,
    } = 'json' in given ? { text: JSON.stringify(given.json) } : given;
    await send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: [{ name: 'Content-Type', value: type }],
      body: Buffer.from(text).toString('base64'),
    });
  });
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: form }] });
  whenGivenBack(page, () => devtools.detach());
}
