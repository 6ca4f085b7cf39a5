import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { type EntryKind, type SearchEntry, searchEntries } from '../../src/features/search/search-entries.ts';
import { searchIndex } from '../../src/features/search/search-index.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { howFarKnown } from '../../src/statistics/source-known.ts';
import { folded } from '../../src/i18n/folded-text.ts';
import { english } from '../i18n/every-word.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';
import { mosul } from './shipped-desk.ts';

const on = (day: string) => asOfView(mosul, calendarDate(day));
const entriesOn = (day: string) => searchEntries(on(day), english);
const opening = entriesOn(mosul.opensAsOf);
const index = searchIndex(opening, english);
const search = (query: string) => index(query).entries;
const titles = (query: string) => search(query).map(({ title }) => title);

const ids = (entries: readonly SearchEntry[], kind: EntryKind) =>
  entries.filter((entry) => entry.kind === kind).map(({ id }) => id.replace(`${kind}:`, ''));

describe('what can be found', () => {
  it('is every question that could be asked on the day', () => {
    const on = (day: string) => ids(entriesOn(day), 'question').toSorted();
    expect(on(mosul.opensAsOf)).toEqual([...mosul.questions.keys()].toSorted());
    const first = on('2016-10-01');
    expect(first).toContain('civilians-killed-month');
    expect(first).not.toContain('killed-in-al-jadida');
  });

  it('is no document before it was public, though others had told its figures', () => {
    const early = [...mosul.figures.values()].filter(
      ({ published, source }) =>
        published !== null && source.published !== null && published < source.published,
    );
    expect(early.length).toBeGreaterThan(0);
    for (const { published, source } of early) {
      const day = published ?? mosul.opensAsOf;
      expect(howFarKnown(on(day), source)).toBe('figures-only');
      expect(ids(entriesOn(day), 'source')).not.toContain(source.id);
    }
  });

  for (const day of ['2016-10-01', '2017-01-15', '2017-06-26', '2017-12-31']) {
    it(`is of the rest only what was known by ${day}`, () => {
      const view = on(day);
      const entries = entriesOn(day);
      const spokenOf = new Set(view.figures.map(({ place }) => place.id));
      expect(new Set(ids(entries, 'place'))).toEqual(spokenOf);
      const speaking = entries.flatMap(({ kind, own }) => (kind === 'originator' ? [own['originator']] : []));
      expect(new Set(speaking)).toEqual(new Set(view.figures.map(({ originator }) => originator.id)));
      expect(ids(entries, 'event')).toEqual(view.events.map(({ id }) => id));
      for (const id of ids(entries, 'source')) {
        const source = mosul.sources.get(id);
        expect(source && howFarKnown(view, source)).not.toBe('not-yet');
        expect((source?.published ?? day) <= day).toBe(true);
      }
    });
  }

  it('has an id of its own', () => {
    expect(new Set(opening.map(({ id }) => id)).size).toBe(opening.length);
  });

  it('says how many figures of a place or speaker were known', () => {
    const oldCity = opening.find(({ id }) => id === 'place:mosul-old-city');
    const count = on(mosul.opensAsOf).figures.filter(({ place }) => place.id === 'mosul-old-city').length;
    expect(oldCity?.detail).toContain(`${count} figures`);
    expect(oldCity?.own).toEqual({ place: 'mosul-old-city' });
  });
});

describe('a search', () => {
  it('finds a place by the beginning of its name, before whatever mentions it', () => {
    expect(search('old ci')[0]?.id).toBe('place:mosul-old-city');
  });

  it('finds through a slip of the hand, and without accents', () => {
    expect(titles('hamam')[0]).toBe('Hammam al-Alil');
    expect(titles('medecins')[0]).toBe('Médecins Sans Frontières');
    expect(titles('MÉDECINS')).toEqual(titles('medecins'));
  });
  it('by its letters in whatever form they are written, as in the table of all figures', () => {
    const written: SearchEntry = {
      id: 'place:x',
      kind: 'place',
      title: 'تلعفر الشرقية',
      detail: '',
      also: 'Łódź Østby',
      route: { page: 'desk' },
      own: {},
    };
    const find = searchIndex([written], english);
    for (const query of ['الشرقيه', 'lodz', 'ostby']) expect(find(query).entries, query).toEqual([written]);
  });

  it('finds a person who spoke, and leads to what that person said', () => {
    const [person] = search('grande');
    expect(person?.title).toBe('Lise Grande');
    expect(person?.own).toEqual({ originator: 'un-hc-iraq', q: '"Lise Grande"' });
  });

  it('finds only what has every word, where anything does', () => {
    for (const { title, detail, also } of search('bruno geddo'))
      expect(`${title} ${detail} ${also}`).toMatch(/geddo/i);
    expect(index('bruno geddo').everyWord).toBe(true);
  });

  it('is not led by the small words of a question', () => {
    const asked = titles('how many fighters are there in the city?');
    expect(asked).toEqual(titles('fighters city'));
    expect(titles('the number of people who fled')).toEqual(titles('number people fled'));
    expect(titles('where is the Old City')[0]).toBe(titles('old city')[0]);
  });

  it('takes a small word in capitals for a name', () => {
    expect(titles('who trauma')).toEqual(titles('trauma'));
    for (const query of ['WHO trauma', 'IS fighters']) {
      const [name = ''] = folded(query).split(' ');
      const found = search(query);
      expect(found.length).toBeGreaterThan(0);
      for (const { title, detail, also } of found)
        expect(folded(`${title} ${detail} ${also}`)).toMatch(new RegExp(`\\b${name}`));
    }
  });

  it('takes small words for what they are where there are no others', () => {
    expect(titles('how many')[0]).toMatch(/^How many/);
  });

  it('shows of figures that fit alike those of the newest days first', () => {
    const course = ['2017-06-03', '2017-06-24', '2017-06-10'].map((day) =>
      figure({ id: day, quantity: exactly(100), time: onDay(day) }),
    );
    const view = asOfView(ledger({ figures: course }), calendarDate('2017-06-26'));
    const found = searchIndex(searchEntries(view, english), english)('displaced').entries;
    expect(ids(found, 'figure')).toEqual(['2017-06-24', '2017-06-10', '2017-06-03']);
  });
  it('finds nothing without words', () => {
    for (const query of ['', '  ', '—', '"']) expect(search(query)).toEqual([]);
  });
});

describe('a search finds a figure and other names', () => {
  const found = (query: string) => search(query).map(({ id }) => id);

  it('finds a claim by its number and says what is in doubt about it', () => {
    const [first] = search('980').filter(({ kind }) => kind === 'figure');
    expect(first?.figure?.quantity).toMatchObject({ value: 980 });
    expect(first?.detail).toMatch(/^Disputed\. Label in doubt\./);
  });

  it('finds a number with and without marks between its thousands', () => {
    for (const query of ['854,327', '854327'])
      expect(found(query).filter((id) => id.startsWith('figure:')).length).toBeGreaterThan(0);
    expect(found('854327')).toEqual(expect.arrayContaining(found('854,327').slice(0, 1)));
  });

  it('finds what is of a day however its digits are written', () => {
    const ofDay = found('26 June 2017');
    expect(ofDay.length).toBeGreaterThan(5);
    for (const written of ['2017-06-26', '26/06/2017', '26.6.2017'])
      expect(found(written), written).toEqual(ofDay);
    expect(index('2017-99-26').everyWord).toBe(false);
  });

  it('finds figures by their qualifier and by the words they were read in', () => {
    expect(titles('more than 700,000').some((title) => title.startsWith('more than 700,000'))).toBe(true);
    expect(search('862,000 men, women, and children')[0]?.figure?.wording).toContain('862,000 men');
  });

  for (const [query, id] of [
    ['World Health Organization', 'originator:who:'],
    ['WHO', 'originator:who:'],
    ['IOM', 'originator:iom-dtm:'],
    ['International Organization for Migration', 'originator:iom-dtm:'],
    ['Tal Afar', 'place:telafar'],
    ['Tall Afar', 'place:telafar'],
    ['IDPs', 'question:still-displaced'],
    ['death toll', 'question:civilians-killed-month'],
  ] as const)
    it(`finds ${id} by “${query}”`, () => {
      const onLast = searchIndex(entriesOn('2017-12-31'), english);
      expect(onLast(query).entries.map((entry) => entry.id)).toContain(id);
    });

  it('finds what has any of the words where nothing has all of them, and says so', () => {
    expect(index('Nuri zzzzqq').everyWord).toBe(false);
    expect(titles('Nuri zzzzqq')).toEqual(titles('Nuri'));
    expect(titles('zzzzqq')).toEqual([]);
  });

  it('finds no figure of a later day', () => {
    const later = [...mosul.figures.values()].filter(
      ({ published }) => published === null || published > '2017-01-15',
    );
    const early = new Set(ids(entriesOn('2017-01-15'), 'figure'));
    expect(later.filter(({ id }) => early.has(id))).toEqual([]);
  });
});
