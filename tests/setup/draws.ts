import fc from 'fast-check';
import { DRAWS } from './draws-of-a-run.ts';

// What a test says of its own stands above this: a seed where the examples themselves are what is asked about.
fc.configureGlobal({ seed: DRAWS.seed, numRuns: 100 * DRAWS.times });
