import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { amountText } from '../../src/claims/description.ts';
import { speakerLabel } from '../../src/claims/speaker-name.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { type FeedEntry, feedModel, type FeedModel } from '../../src/features/changes/feed-model.ts';
import { writeFeeds } from '../../src/build/feeds.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { english as words } from '../i18n/every-word.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { mosul } from '../features/shipped-desk.ts';
import { event, figure, ledger, onDay, qualified, type ChangeParts } from '../ledgers/small-ledger.ts';
import { proven } from '../../src/ledger/proven.ts';

const paths = { atom: 'mosul-2016-2017/changes/feed.atom', json: 'mosul-2016-2017/changes/feed.json' };
const AT_THE_ROOT = { origin: null, path: '/' };
const model = feedModel(mosul, words);
const written = writeFeeds(model, paths, AT_THE_ROOT);
const { window } = new JSDOM('');
const xml = (text: string) => new window.DOMParser().parseFromString(text, 'application/xml');
const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

interface JsonFeed {
  readonly version: string;
  readonly home_page_url: string;
  readonly authors: readonly { readonly name: string }[];
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly date_published: string;
  }[];
}
const json: JsonFeed = JSON.parse(written.json);

/** Ids of entries of figures that break a law. */
function wrong(feed: FeedModel, law: (entry: FeedEntry, told: Figure) => boolean): readonly string[] {
  return feed.entries.flatMap((entry) => {
    const told = mosul.figures.get(entry.id.split(':figure:')[1] ?? '');
    return told === undefined || law(entry, told) ? [] : [entry.id];
  });
}

const addedOn = new Map(
  mosul.history.flatMap(({ kind, figures, day }) =>
    kind === 'added' ? figures.map(({ id }) => [id, day] as const) : [],
  ),
);
/** The day it was said, or the one on which a version of the ledger added it. */
const onItsDay = ({ day }: FeedEntry, told: Figure) => (addedOn.get(told.id) ?? told.published) === day;

const isWhole = ({ title, lines }: FeedEntry, told: Figure) => {
  const content = lines.join('\n');
  const { source } = told;
  return (
    title.includes(speakerLabel(told, words)) &&
    title.includes(`${amountText(told, words)} ·`) &&
    content.includes(words.referenceTime(told.time)) &&
    content.includes(source.title)
  );
};

describe('the feeds of the shipped ledger', () => {
  it('are XML that parses, and JSON Feed 1.1, with the same fifty entries', () => {
    const atom = xml(written.atom);
    expect(atom.querySelector('parsererror')).toBeNull();
    expect(atom.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(texts(atom, 'entry > id')).toEqual(model.entries.map(({ id }) => id));
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.authors).toEqual([{ name: 'Figuredesk' }]);
    expect(json.items.map(({ id }) => id)).toEqual(model.entries.map(({ id }) => id));
    expect(model.entries).toHaveLength(50);
  });
  it('name each entry once, newest first, on the day it was published or added', () => {
    const ids = model.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const days = model.entries.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(wrong(model, onItsDay)).toEqual([]);
  });
  it('carry speaker, qualifier and number of the figure, both dates and the source (R1, R2, R4)', () => {
    expect(wrong(model, isWhole)).toEqual([]);
    // Planted: qualifiers get lost, and entries move to the day they speak of.
    const bare = model.entries.map((entry) => ({
      ...entry,
      title: entry.title.replaceAll(/: [a-z ]+ (?=\d)/g, ': '),
    }));
    expect(wrong({ ...model, entries: bare }, isWhole)).not.toEqual([]);
    const moved = model.entries.map((entry) => ({ ...entry, day: mosul.opensAsOf }));
    expect(wrong({ ...model, entries: moved }, onItsDay)).not.toEqual([]);
  });
  it('give the same file for the same ledger: every moment is midnight of a day in it', () => {
    expect(writeFeeds(feedModel(mosul, words), paths, AT_THE_ROOT)).toEqual(written);
    const moments = texts(xml(written.atom), 'updated, published');
    expect(moments.every((moment) => moment?.endsWith('T00:00:00.000Z'))).toBe(true);
    expect(moments[0]?.slice(0, 10)).toBe(model.entries[0]?.day);
  });
  it('begin their links at the root of the host, or at the address the site will stand at', () => {
    expect(json.home_page_url).toBe('/mosul-2016-2017/changes/');
    expect(json.items.every(({ url }) => url.startsWith('/mosul-2016-2017/'))).toBe(true);
    expect(written.atom).not.toContain('site.invalid');
    const placed = writeFeeds(model, paths, { origin: 'https://figures.example.org', path: '/' });
    expect(placed.atom).toContain('href="https://figures.example.org/mosul-2016-2017/changes/feed.atom"');
  });
});

describe('what a version of the shipped ledger added and mended', () => {
  const entry = (name: string) => model.entries.find(({ id }) => id.endsWith(name));

  it('stands first, under an id that tells it from every other', () => {
    const told = model.entries.filter(({ day }) => day === '2026-11-28');
    expect(told.map(({ id }) => id.replace('urn:figuredesk:mosul-2016-2017:', ''))).toEqual([
      'edited:1.2.0:ret-2017-03-19',
      'edited:1.2.0:isf-2017-03-wounded',
      'edited:1.2.0:airwars-west-killed',
      'edited:1.2.0:cnn-civilians-remaining',
      'edited:1.2.0:unhcr-2017-02-19-hosp',
      'edited:1.2.0:who-2017-01-07',
      'edited:1.3.0:abadi-killed',
      'edited:1.4.0:ibc-2016-irq',
      'edited:1.4.0:dtm-cum-2017-02-13',
      'edited:1.4.0:msf-2017-07-05',
      'edited:1.5.0:ohchr-2017-06-fleeing',
      'figure:ocha-2017-05-28-hosp',
      'figure:ret-2017-05-30',
      'figure:ret-2017-05-30-east',
      'figure:ret-2017-05-30-west',
    ]);
    expect(told).toEqual(model.entries.slice(0, told.length));
  });
  it('says when a back-dated row was added and when it was said, and leads to the day it was said', () => {
    const added = entry(':figure:ret-2017-05-30');
    expect(added?.title).toBe(
      'Government of Iraq: 177,483 · Returned, Everyone, Mosul and surrounding areas',
    );
    expect(added?.lines).toContain(
      "Added to this ledger on 28 November 2026, with version 1.2.0. Said on 1 June 2017. From OCHA's page of 1 June 2017, which had not been read before.",
    );
    expect(added?.path).toBe('mosul-2016-2017/questions/returned/?asof=2017-06-01');
  });
  it('says of an edit what was wrong, and describes each figure it was done to', () => {
    const edit = entry(':edited:1.2.0:isf-2017-03-wounded');
    expect(edit?.title).toMatch(/^Edited in this ledger\. .*more than 4,600 · /);
    expect(edit?.lines[1]).toContain('It said 4,600 as an exact number.');
    expect(edit?.lines[2]).toContain('more than 4,600');
    const bases = entry(':edited:1.2.0:who-2017-01-07');
    expect(bases?.title).toBe('Edited in this ledger: 75 figures');
    expect(bases?.lines.at(-1)).toBe('and 65 more figures.');
  });
});

describe('whoever follows a dataset is told', () => {
  const told = (history: readonly ChangeParts[], figures: readonly Figure[]) =>
    feedModel(ledger({ figures, history }), words).entries;
  const change = (kind: ChangeParts['kind'], figures: readonly string[], note = ''): ChangeParts => ({
    version: '1.2.0',
    day: calendarDate('2020-01-15'),
    kind,
    figures,
    note,
  });
  const said = (id: string, day: string, parts: Partial<Parameters<typeof figure>[0]> = {}) =>
    figure({ id, quantity: qualified('about', 100), time: onDay(day), ...parts });
  const old = said('old', '2017-06-01');
  const back = said('back', '2017-03-20');
  const before = feedModel(ledger({ figures: [old] }), words).entries;

  it('of a row of 20 March that a version added, as the newest entry, and of nothing else anew', () => {
    const [first, ...rest] = told([change('added', ['back'])], [old, back]);
    expect(first?.id).toBe('urn:figuredesk:small:figure:back');
    expect(first?.day).toBe('2020-01-15');
    expect(first?.lines[0]).toBe(
      'Added to this ledger on 15 January 2020, with version 1.2.0. Said on 20 March 2017.',
    );
    expect(rest).toEqual(before);
    // Planted: a ledger that does not keep its history puts the row where nobody looks again.
    expect(told([], [old, back])[0]).toEqual(before[0]);
  });
  it('of a row that supersedes one of theirs, with the old value', () => {
    const by = said('by', '2017-06-02', {
      supersedes: { figure: old, reason: 'withdrawal', note: 'Taken back.' },
    });
    const [first] = told([change('added', ['by'])], [old, by]);
    expect([first?.day, first?.title]).toEqual(['2020-01-15', expect.stringMatching(/^Superseded\. /)]);
    expect(first?.lines).toContain('The earlier figure was withdrawn. Taken back.');
  });
  it('of an edit once a version, under an id that no other version gives', () => {
    const edits = [
      change('edited', ['old'], 'A digit was wrong.'),
      { ...change('edited', ['old'], 'Another one was.'), version: '1.3.0' },
    ];
    const entries = told(edits, [old]);
    expect(entries.slice(0, 2).map(({ lines }) => lines[1])).toEqual([
      'A digit was wrong.',
      'Another one was.',
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.slice(2)).toEqual(before);
  });
  it('of an added row that nobody dates', () => {
    const undated = said('undated', '2017-06-01', { published: null });
    const [first] = told([change('added', ['undated'])], [old, undated]);
    expect(first?.lines[0]).toMatch(/Nobody says when it was published\.$/);
  });
  it('the same of any history, however the rows stand', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (order, isAdded) => {
          const figures = order.map((at) => said(`f${at}`, `2017-06-0${at + 1}`));
          const added = order.filter((at) => isAdded[at]).map((at) => `f${at}`);
          const entries = told(added.length > 0 ? [change('added', added)] : [], figures);
          expect(entries.map(({ id }) => id.split(':').at(-1)).toSorted()).toEqual(
            figures.map(({ id }) => id).toSorted(),
          );
          for (const { id, day } of entries)
            expect(day === '2020-01-15').toBe(added.includes(id.split(':').at(-1) ?? ''));
        },
      ),
      { numRuns: tries(60) },
    );
  });
});

describe('a feed', () => {
  const first = figure({ id: 'first', quantity: qualified('about', 100), time: onDay('2017-06-01') });
  const corrected = figure({
    id: 'second',
    quantity: qualified('at-least', 90),
    time: onDay('2017-06-01'),
    published: '2017-06-05',
    supersedes: { figure: first, reason: 'correction', note: 'Camps <A> & B counted twice.' },
  });
  const small = feedModel(
    ledger({ figures: [first, corrected], events: [event('bridge', '2017-06-01', '2017-06-02')] }),
    words,
  );

  it('tells a correction as one, with the old value and what was wrong (R24)', () => {
    const [told] = small.entries;
    expect(told?.title).toBe('Error corrected. agency: at least 90 · displaced, people, mosul');
    expect(told?.lines).toContain('Before: agency: about 100 · displaced, people, mosul.');
    expect(told?.lines).toContain('A correction of an error. Camps <A> & B counted twice.');
    expect(small.entries.map(({ id }) => id)).toEqual([
      'urn:figuredesk:small:figure:second',
      'urn:figuredesk:small:event:bridge',
      'urn:figuredesk:small:figure:first',
    ]);
  });
  it('shows what the ledger says as text, never as markup', () => {
    const content = texts(xml(writeFeeds(small, paths, AT_THE_ROOT).atom), 'entry > content')[0];
    expect(content).toContain('<p>A correction of an error. Camps &lt;A&gt; &amp; B counted twice.</p>');
  });
  it('says in its first line what must be known before a figure is relied on', () => {
    const marked = feedModel(
      ledger({
        figures: [
          { ...first, status: 'doubtful', modality: 'alleged' },
          { ...first, id: proven('plain') },
        ],
      }),
      words,
    );
    const firstLines = new Map(
      marked.entries.map(({ id, lines }) => [id.split(':').at(-1), lines.slice(0, 2)]),
    );
    expect(firstLines.get('first')).toEqual([
      words.t('claims.mark.doubtful'),
      words.t('claims.mark.alleged'),
    ]);
    expect(firstLines.get('plain')?.[0]).toContain('about 100');
  });
  it('of an empty ledger is empty and still a feed', () => {
    const empty = writeFeeds(feedModel(ledger({ figures: [] }), words), paths, AT_THE_ROOT);
    expect(xml(empty.atom).querySelector('parsererror')).toBeNull();
    expect(JSON.parse(empty.json)).toMatchObject({ items: [] });
  });
});

describe('whatever a ledger says', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(
          '<b>',
          '</p>',
          '&',
          '&amp;',
          ']]>',
          '<![CDATA[',
          '"',
          "'",
          'https://site.invalid/x',
          '\u0000',
          '\u001f',
          '\ufffe',
          'قتل',
          '\r\n',
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => `A${parts.join('')}`);
  /** The text that an XML file can hold at all, with its ends of line. */
  const holdable = (text: string) =>
    text
      .toWellFormed()
      .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      .replaceAll(/\r\n?/g, '\n');
  const shown = (html: string | null | undefined) => {
    const body = window.document.createElement('body');
    body.innerHTML = html ?? '';
    return body.textContent;
  };

  it('comes out of both feeds as it went in, with no markup of its own', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, line) => {
        const entry = { id: 'urn:x', day: calendarDate('2017-06-01'), title, lines: [line], path: 'x/' };
        const told: FeedModel = { id: 'urn:f', title, updated: entry.day, path: 'f/', entries: [entry] };
        const { atom, json: text } = writeFeeds(told, paths, AT_THE_ROOT);
        const parsed = xml(atom);
        expect(parsed.querySelector('parsererror')).toBeNull();
        expect(texts(parsed, 'feed > title')[0]).toBe(holdable(title));
        expect(shown(texts(parsed, 'entry > title')[0])).toBe(holdable(title));
        expect(shown(texts(parsed, 'entry > content')[0])).toBe(holdable(line));
        const { items, title: name } = JSON.parse(text);
        expect([name, items[0].title]).toEqual([holdable(title), holdable(title)]);
        expect(shown(items[0].content_html)).toBe(holdable(line));
        expect([items[0].url, parsed.querySelector('entry > link')?.getAttribute('href')]).toEqual([
          '/x/',
          '/x/',
        ]);
      }),
      { numRuns: tries(60) },
    );
  });
});
