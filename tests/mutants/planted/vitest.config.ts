import { defineConfig } from 'vitest/config';
import { switched } from '../switched.ts';

const root = import.meta.dirname;

export default defineConfig({
  root,
  plugins: [switched(root)],
  test: { name: 'planted', include: ['*.tried.ts'] },
});
