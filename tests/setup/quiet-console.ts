import { afterAll, afterEach, vi } from 'vitest';

/**
 * A warning is a failure. What a test expects to be said it takes with `vi.spyOn(console, 'warn').mockImplementation(…)`,
 * which hides it from here.
 */
const said: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const print = console[level];
  console[level] = (...words: unknown[]) => {
    said.push(`console.${level}: ${words.map(String).join(' ')}`);
    print.apply(console, words);
  };
  // Another file follows in the same process.
  afterAll(() => {
    console[level] = print;
  });
}

// So that what the next file loads is not chosen by what this one stubbed.
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

afterEach(() => {
  const heard = said.splice(0);
  if (heard.length > 0)
    throw new Error(`The console must stay quiet in a test. It said:\n${heard.join('\n')}`);
});
