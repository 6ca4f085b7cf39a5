import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The picture as PNG; one that was drawn before is taken from the folder of those. */
export function png(svg: string, drawnBefore: string): Buffer {
  const file = join(drawnBefore, `${createHash('sha256').update(svg).digest('hex')}.png`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  mkdirSync(drawnBefore, { recursive: true });
  writeFileSync(file, bytes);
  return bytes;
}
