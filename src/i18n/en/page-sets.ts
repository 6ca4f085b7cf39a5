/** What only some pages say; each set is a file of its own, so that a reader loads the words of one page. */
export const pageSetsInEnglish = {
  about: () => import('./about.json'),
  changes: () => import('./changes.json'),
  charts: () => import('./charts.json'),
  compare: () => import('./compare.json'),
  desk: () => import('./desk.json'),
  events: () => import('./events.json'),
  /** Why the figures cannot be had. */
  failures: () => import('./failures.json'),
  figures: () => import('./figures.json'),
  map: () => import('./map.json'),
  maps: () => import('./maps.json'),
  moves: () => import('./moves.json'),
  pictures: () => import('./pictures.json'),
  question: () => import('./question.json'),
  review: () => import('./review.json'),
  screen: () => import('./screen.json'),
  search: () => import('./search.json'),
  sources: () => import('./sources.json'),
  /** Only ever said by the first HTML. */
  watch: () => import('./watch.json'),
};
