import { inject } from 'vitest';

// Awaited before the tests of a file are read, so that no test's time limit holds the build of the site.
const answer = await fetch(inject('site'));
if (!answer.ok) throw new Error(`The site could not be built. The build said:\n${await answer.text()}`);
await answer.body?.cancel();
