export const DATASET = '/mosul-2016-2017/';

/** One page of every kind, by the name its pictures get. */
export const PAGES: Readonly<Record<string, string>> = {
  desk: '',
  question: 'questions/civilians-in-old-city/',
  'question-by-month': 'questions/civilians-killed-month/',
  sources: 'sources/',
  source: 'sources/cnn-2017-06-26/',
  'source-monthly': 'sources/unami-2017-02/',
  events: 'events/',
  figures: 'figures/',
  changes: 'changes/',
  review: 'review/',
  search: 'search/',
  about: 'about/',
  builder: 'builder/',
};

export const OPENING_DAY = '2017-06-26';
