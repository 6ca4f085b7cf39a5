import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The picture as PNG and the hash of what it shows; one that was drawn before is taken from the folder of those. */
export function png(svg: string, drawnBefore: string): { readonly bytes: Buffer; readonly hash: string } {
  const hash = createHash('sha256').update(svg).digest('hex');
  const file = join(drawnBefore, `${hash}.png`);
  if (existsSync(file)) return { bytes: readFileSync(file), hash };
  const bytes = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  mkdirSync(drawnBefore, { recursive: true });
  writeFileSync(file, bytes);
  return { bytes, hash };
}
