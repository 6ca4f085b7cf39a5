import * as v from 'valibot';
import { type BasisKind, formsOf } from '../domain/basis.ts';
import { FIRST_DAY, LAST_DAY, parseCalendarDate } from '../domain/calendar-date.ts';
import { HIGHEST_ORDER, LARGEST_COUNT, LONGEST_LIST, MOST_BYTES, MOST_DAYS, MOST_LETTERS } from './limits.ts';

/*
 * What one cell of a table or one value of a document may be. A message says "must be", what, and after a colon how it is
 * written; `issue-words.ts` builds faults from it.
 */

/**
 * Characters that nobody sees and that change what is read: control characters but line ends, marks that turn the order of
 * letters over, spaces without width, and what stands for bytes that were no text.
 */
export const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFD]/;
const SEEN = new RegExp(`^[^${UNSEEN.source.slice(1, -1)}]*$`);
const UNSEEN_WORDS = 'must be a text that can be seen: letters, digits, signs and line ends';

const LOWER_ID = /^[a-z0-9][a-z0-9_-]*$/;

export const IdText = v.pipe(
  v.string(),
  v.regex(LOWER_ID, 'must be an id: small letters, digits, "-" and "_", a letter or digit first'),
  v.maxLength(MOST_LETTERS.id, `must be a shorter id: up to ${MOST_LETTERS.id} letters`),
);

function textOf(most: number) {
  return v.pipe(
    v.string(),
    v.minLength(1, 'must be a text: one character or more'),
    v.maxLength(most, `must be a shorter text: up to ${most} letters`),
    v.regex(
      /^\S(?:[\s\S]*\S)?$/,
      'must be a text without spaces at its ends: text from its first to its last letter',
    ),
    v.regex(SEEN, UNSEEN_WORDS),
    v.check((text) => text.isWellFormed(), UNSEEN_WORDS),
  );
}

/** What stands in a line of its own: a title, a name, a label. */
export const Title = textOf(MOST_LETTERS.title);
export const LongText = textOf(MOST_LETTERS.text);

export const Url = v.pipe(
  v.string(),
  v.maxLength(MOST_LETTERS.address, `must be a shorter address: up to ${MOST_LETTERS.address} letters`),
  v.url('must be a web address: https://… or http://…'),
  v.regex(/^https?:\/\/\S+$/, 'must be a web address: https://… or http://…, without spaces'),
  v.regex(SEEN, UNSEEN_WORDS),
);

/** A web address, or one relative to the file that names it. */
export const Link = v.pipe(
  v.string(),
  v.minLength(1, 'must be an address: one character or more'),
  v.maxLength(MOST_LETTERS.address, `must be a shorter address: up to ${MOST_LETTERS.address} letters`),
  v.regex(
    /^(?:https?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))\S+$/,
    'must be an address on the web: https://…, http://…, or one that begins at the catalog',
  ),
  v.regex(SEEN, UNSEEN_WORDS),
);

export const DayText = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: YYYY-MM-DD'),
  v.regex(/^(?:19|20)/, `must be a day of our time: from ${FIRST_DAY} to ${LAST_DAY}`),
  v.check(
    (text) => parseCalendarDate(text) !== null,
    'must be a real day: one that the calendar has, as YYYY-MM-DD',
  ),
);

function basisAmong(...kinds: readonly BasisKind[]) {
  const { pattern, words } = formsOf(kinds);
  return v.pipe(LongText, v.regex(pattern, `must be how the day is known: ${words}`));
}

/** How a day is known (R3). */
export const BasisText = basisAmong('stated', 'inferred');
/** How it is known that a figure was public on a day. */
export const PublicationBasisText = basisAmong('stated', 'inferred', 'public-by-then');

/** Whole people, or a percentage; never negative. */
export const Count = v.pipe(
  v.number(),
  v.finite('must be a finite number: 0 or more'),
  v.minValue(0, 'must be a count: 0 or more'),
  v.maxValue(LARGEST_COUNT, `must be a count of what there is: up to ${LARGEST_COUNT}`),
);

export function wholeUpTo(most: number) {
  return v.pipe(
    v.number(),
    v.integer('must be a whole number: 0 or more'),
    v.minValue(0, 'must be a whole number: 0 or more'),
    v.maxValue(most, `must be a number that can be reckoned with: up to ${most}`),
  );
}

export const Days = wholeUpTo(MOST_DAYS);
export const Order = wholeUpTo(HIGHEST_ORDER);
export const Bytes = wholeUpTo(MOST_BYTES.document);

export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(item),
    v.maxLength(LONGEST_LIST, `must be a shorter list: up to ${LONGEST_LIST} words`),
  );
}

const DEGREES_NORTH = 'must be a latitude: -90 to 90 degrees';
const DEGREES_EAST = 'must be a longitude: -180 to 180 degrees';
export const Latitude = v.pipe(v.number(), v.minValue(-90, DEGREES_NORTH), v.maxValue(90, DEGREES_NORTH));
export const Longitude = v.pipe(v.number(), v.minValue(-180, DEGREES_EAST), v.maxValue(180, DEGREES_EAST));

/** A day, or a moment of one in UTC. */
export const MomentText = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z)?$/,
    'must be a day or a moment in UTC: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ',
  ),
);
export const Sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits'),
);
