import { afterAll, afterEach } from 'vitest';

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
  // Another file may follow in the same process.
  afterAll(() => {
    console[level] = print;
  });
}

afterEach(() => {
  const heard = said.splice(0);
  if (heard.length > 0)
    throw new Error(`The console must stay quiet in a test. It said:\n${heard.join('\n')}`);
});
