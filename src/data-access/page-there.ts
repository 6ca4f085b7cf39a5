import { isFile, pageFiles } from './page-files.ts';

const MILLISECONDS = 15_000;

/**
 * The files of the page that the server has at an address now, when every one of them can be had; null when the page
 * cannot be opened: an error, a sign-in page of the network, half a deploy.
 */
async function openable(address: string): Promise<readonly string[] | null> {
  try {
    const signal = AbortSignal.timeout(MILLISECONDS);
    const page = await fetch(address, { signal, cache: 'no-store' });
    const files = page.ok ? pageFiles(await page.text()) : null;
    if (!files) return null;
    const answers = await Promise.all(
      files.map(async (file) => {
        const answer = await fetch(new URL(file, address), { signal, cache: 'no-cache' });
        await answer.arrayBuffer();
        return isFile(answer);
      }),
    );
    return answers.includes(false) ? null : files;
  } catch {
    return null;
  }
}

/** Loads the page that is open again, but never trades one that works for one that does not open. */
export async function reloadOnceThere(): Promise<void> {
  if ((await openable(location.href)) !== null) location.reload();
}

/** True when the server has another build of the page that is open, and all of it. */
export async function newBuildIsThere(address: string): Promise<boolean> {
  const files = await openable(address);
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return files !== null && script !== null && !files.includes(new URL(script.src).pathname);
}
