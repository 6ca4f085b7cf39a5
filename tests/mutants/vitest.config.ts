import { join } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import config from '../../vite.config.ts';
import { switched } from './switched.ts';

/** The project's own configuration, with mutants. */
export default defineConfig(async (env) =>
  mergeConfig(await config(env), { plugins: [switched(join(import.meta.dirname, '../..'))] }),
);
