import type { Bounds } from './quantity.ts';
import { keysOf } from './keys-of.ts';

/**
 * How sure a speaker was of a number, which is how the edge of its mark is drawn (R4): the number is near or just under
 * what is meant, the least of it, or the most.
 */
type Sureness = 'about' | 'nearly' | 'floor' | 'ceiling';

interface Reading {
  readonly edge: Sureness;
  /** True when the number itself is not meant: "more than 100" is not 100. */
  readonly strict: boolean;
}

/**
 * The words a source puts before a number (R4), by the names the ledger gives them. What each does to bounds, sums
 * and marks follows from what stands here; its words are in the catalogue.
 */
const READINGS = {
  about: { edge: 'about', strict: false },
  nearly: { edge: 'nearly', strict: false },
  'at-least': { edge: 'floor', strict: false },
  'more-than': { edge: 'floor', strict: true },
  'up-to': { edge: 'ceiling', strict: false },
  'fewer-than': { edge: 'ceiling', strict: true },
} as const satisfies Readonly<Record<string, Reading>>;

export type Qualifier = keyof typeof READINGS;
export const QUALIFIERS = keysOf(READINGS);

export const edgeOfQualifier = (qualifier: Qualifier): Sureness => READINGS[qualifier].edge;

export const isStrict = (qualifier: Qualifier): boolean => READINGS[qualifier].strict;

/** The words for a number that was worked out to be as sure as that. */
const WORKED_OUT: Readonly<Record<Sureness, Qualifier>> = {
  about: 'about',
  nearly: 'nearly',
  floor: 'at-least',
  ceiling: 'up-to',
};

export function qualifierOf(edge: Sureness, strict: boolean): Qualifier {
  const strictly = ({ edge: its, strict: isSo }: Reading) => its === edge && isSo;
  return (strict && QUALIFIERS.find((qualifier) => strictly(READINGS[qualifier]))) || WORKED_OUT[edge];
}

/** How far either side of "about" and below "nearly" a number may lie and still be meant: a tenth (R21). */
const ABOUT_TOLERANCE = 0.1;

/** The numbers that a qualified number leaves possible (R4, R21). */
export const BOUNDS: Readonly<Record<Sureness, (value: number) => Bounds>> = {
  about: (value) => ({ low: value - value * ABOUT_TOLERANCE, high: value + value * ABOUT_TOLERANCE }),
  nearly: (value) => ({ low: value - value * ABOUT_TOLERANCE, high: value }),
  floor: (value) => ({ low: value, high: Infinity }),
  ceiling: (value) => ({ low: 0, high: value }),
};
