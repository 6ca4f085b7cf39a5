import { loadPart } from './parts.ts';

/**
 * SHA-256 of the bytes as 64 hexadecimal digits. Browsers keep `crypto.subtle` from pages that came over plain http,
 * as they do on many intranets; there a library written in JavaScript is loaded, so the hash is checked everywhere.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // The types promise `subtle`, the browser does not.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return hexadecimal(
    subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : await inJavaScript(bytes),
  );
}

async function inJavaScript(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const noble = await loadPart('check', () => import('@noble/hashes/sha2.js'));
  return noble.sha256(bytes);
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
