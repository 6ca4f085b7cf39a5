import type * as v from 'valibot';

/** What the shape's parser found wrong, in the words of a fault: what is wrong and what is allowed instead. */
export function issueWords(issue: v.BaseIssue<unknown>): { message: string; allowed: string } {
  if (issue.type === 'strict_object' || issue.type === 'loose_object') {
    if (issue.expected === 'never') return { message: 'is not known here', allowed: 'no such key' };
    return issue.received === 'undefined'
      ? { message: 'is missing', allowed: 'a value' }
      : { message: 'is not an object', allowed: 'an object' };
  }
  if (issue.type === 'picklist') {
    return { message: 'is not one of the words allowed', allowed: wordsOf(issue.expected ?? '') };
  }
  const [what, how] = (
    issue.message.startsWith('must be ') ? issue.message.slice(8) : `${issue.expected}`
  ).split(/: (.*)/s);
  return { message: `is not ${what}`, allowed: how ?? `${what}` };
}

/** `("a" | "b")` as `a, b`. */
function wordsOf(expected: string): string {
  return expected
    .replace(/^\(|\)$/g, '')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');
}

/** A value as a fault quotes it: text as it is, a list or an object by its size, everything else as JSON, long ones cut. */
export function foundWords(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object of ${Object.keys(value).length}`;
  const text =
    typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
