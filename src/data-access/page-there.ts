import { requestBytes } from './request.ts';

const SECONDS = 15;

/** True when a page of this site answers at an address now: neither an error nor a sign-in page of the network. */
export async function pageIsThere(address: string): Promise<boolean> {
  try {
    const bytes = await requestBytes(address, { timeoutSeconds: SECONDS, cache: 'reload' });
    return new TextDecoder().decode(bytes).includes('data-dataset=');
  } catch {
    return false;
  }
}
