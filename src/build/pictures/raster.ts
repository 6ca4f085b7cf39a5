import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';

/** The picture as PNG, and the hash of what it shows. */
export function png(svg: string): { readonly bytes: Buffer; readonly hash: string } {
  const hash = createHash('sha256').update(svg).digest('hex');
  return { bytes: new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng(), hash };
}
