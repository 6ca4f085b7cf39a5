import * as v from 'valibot';
import { DEFAULT_POLL_SECONDS } from './config.ts';

/** The file `config.json` beside the page: what whoever runs the site may set without a rebuild. */
export const Config = v.pipe(
  // To the library a list is an object too, and one without any keys would pass.
  v.custom<object>((value) => !Array.isArray(value), 'must be an object'),
  v.strictObject({
    endpoint: v.optional(
      v.pipe(v.string(), v.minLength(1), v.check(isAddress, 'must be a web address or a path')),
      'data/',
    ),
    pollSeconds: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(86_400)),
      DEFAULT_POLL_SECONDS,
    ),
    lists: v.optional(v.array(v.pipe(v.string(), v.url('must be a web address'))), []),
    timeoutSeconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(300)), 15),
  }),
);

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text, 'https://site.invalid/').protocol);
  } catch {
    return false;
  }
}
