import type about from './en/about.json';
import type changes from './en/changes.json';
import type charts from './en/charts.json';
import type claims from './en/claims.json';
import type dates from './en/dates.json';
import type desk from './en/desk.json';
import type events from './en/events.json';
import type faults from './en/faults.json';
import type figures from './en/figures.json';
import type frame from './en/frame.json';
import type moves from './en/moves.json';
import type pictures from './en/pictures.json';
import type quantities from './en/quantities.json';
import type question from './en/question.json';
import type review from './en/review.json';
import type screen from './en/screen.json';
import type search from './en/search.json';
import type sources from './en/sources.json';
import type watch from './en/watch.json';

/** Every message there is. A wrong id is a type error. */
export type MessageId =
  | keyof typeof about
  | keyof typeof changes
  | keyof typeof charts
  | keyof typeof claims
  | keyof typeof dates
  | keyof typeof desk
  | keyof typeof events
  | keyof typeof faults
  | keyof typeof figures
  | keyof typeof frame
  | keyof typeof moves
  | keyof typeof pictures
  | keyof typeof quantities
  | keyof typeof question
  | keyof typeof review
  | keyof typeof screen
  | keyof typeof search
  | keyof typeof sources
  | keyof typeof watch;

export type MessageValues = Readonly<Record<string, string | number>>;
