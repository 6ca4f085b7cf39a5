import about from './en/about.json';
import changes from './en/changes.json';
import charts from './en/charts.json';
import claims from './en/claims.json';
import dates from './en/dates.json';
import desk from './en/desk.json';
import events from './en/events.json';
import faults from './en/faults.json';
import figures from './en/figures.json';
import frame from './en/frame.json';
import moves from './en/moves.json';
import quantities from './en/quantities.json';
import question from './en/question.json';
import review from './en/review.json';
import screen from './en/screen.json';
import search from './en/search.json';
import sources from './en/sources.json';

export const english = {
  ...about,
  ...changes,
  ...charts,
  ...claims,
  ...dates,
  ...desk,
  ...events,
  ...faults,
  ...figures,
  ...frame,
  ...moves,
  ...quantities,
  ...question,
  ...review,
  ...screen,
  ...search,
  ...sources,
};
