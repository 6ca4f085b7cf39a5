import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function write(site: string, path: string, content: string | Uint8Array): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), content);
}
