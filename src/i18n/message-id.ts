import type claims from './en/claims.json';
import type charts from './en/charts.json';
import type dates from './en/dates.json';
import type desk from './en/desk.json';
import type faults from './en/faults.json';
import type quantities from './en/quantities.json';

/** Every message there is. A wrong id is a type error. */
export type MessageId =
  | keyof typeof claims
  | keyof typeof charts
  | keyof typeof dates
  | keyof typeof desk
  | keyof typeof faults
  | keyof typeof quantities;

export type MessageValues = Readonly<Record<string, string | number>>;
