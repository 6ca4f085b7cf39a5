import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ChangesScene } from '../../src/briefing/scenes/changes/ChangesScene.tsx';
import { ClaimsScene } from '../../src/briefing/scenes/claims/ClaimsScene.tsx';
import { LowerThird } from '../../src/briefing/scenes/lower/LowerThird.tsx';
import { NumberScene } from '../../src/briefing/scenes/number/NumberScene.tsx';
import { Read, SpeakerLine } from '../../src/briefing/scenes/Speaker.tsx';
import { TwoScene } from '../../src/briefing/scenes/two/TwoScene.tsx';
import { ClaimList } from '../../src/claims/ClaimList.tsx';
import { ClaimRows } from '../../src/claims/ClaimRows.tsx';
import { describe as descriptionOf, descriptionText } from '../../src/claims/description.ts';
import { FigureLine } from '../../src/claims/FigureLine.tsx';
import { readOut } from '../../src/claims/read-out.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { feedModel } from '../../src/features/changes/feed-model.ts';
import { Disagreements } from '../../src/features/disagreements/Disagreements.tsx';
import { FigureCell } from '../../src/features/figures-table/cells.tsx';
import { columnsShown } from '../../src/features/figures-table/chosen-in.ts';
import { readQuery } from '../../src/features/figures-table/table-address.ts';
import { csvRow } from '../../src/features/figures-table/figures-csv.ts';
import { QuestionCard } from '../../src/features/question-cards/QuestionCard.tsx';
import { figureText } from '../../src/charts/questions/figure-text.ts';
import { FigureTable } from '../../src/features/question-charts/FigureTable.tsx';
import { ClaimsTable } from '../../src/features/question-page/ClaimsTable.tsx';
import { LeadingFigure } from '../../src/features/question-page/LeadingFigure.tsx';
import { trackScale } from '../../src/claims/track-scale.ts';
import { RecentChanges } from '../../src/features/recent-changes/RecentChanges.tsx';
import { SheetFigure } from '../../src/features/source-sheet/SheetFigure.tsx';
import { pictureModel } from '../../src/build/pictures/picture-model.ts';
import { answer } from '../../src/statistics/answers.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { basisOf } from '../../src/domain/basis.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { pageOf } from '../features/page-of.tsx';
import { english } from '../i18n/every-word.ts';
import { between, figure, ledger, onDay, qualified, question, source } from '../ledgers/small-ledger.ts';
import { held } from '../../src/domain/held.ts';
import { proven } from '../../src/ledger/proven.ts';

/*
 * One law for every channel: whatever shows a figure says all that must travel with it. The two figures below have every
 * doubt that a figure may have and still lead, or may not lead; the year of their day is not that of the page.
 */

const DAY = calendarDate('2017-01-03');
const INFERRED = basisOf('inferred: the day of the article');

const RANGE = { ...between(700, 900), best: 800 };

const LEADER: Figure = {
  ...figure({ id: 'leader', quantity: qualified('about', 500), time: onDay('2016-12-31') }),
  readFromWords: true,
  modality: 'possible',
  status: 'unverified',
  wording: 'could be half a thousand',
  dateBasis: INFERRED,
  published: calendarDate('2017-01-02'),
  publishedBasis: INFERRED,
  speaker: 'Ann Speaker',
  via: 'a wire',
};
const OTHER: Figure = {
  ...figure({ id: 'other', quantity: RANGE, time: onDay('2016-12-31'), by: 'ministry' }),
  modality: 'alleged',
  status: 'doubtful',
  dateBasis: INFERRED,
  published: calendarDate('2017-01-02'),
  publishedBasis: INFERRED,
  speaker: 'Bob Speaker',
  via: 'a courier',
  notes: [{ knownFrom: null, kind: 'doubt', text: 'Its label is in doubt.' }],
};
const SMALL = ledger({
  figures: [LEADER, OTHER],
  questions: [question({ rhythmDays: 0 })],
  relations: [{ a: 'leader', b: 'other', kind: 'disputed', note: 'Both cannot be true.' }],
  sources: [source('bulletin', '2017-01-02')],
});

/** What is alike in both figures, and must be said of each. */
const SAID_OF_EACH: Readonly<Record<string, RegExp>> = {
  'what is counted and whom': /people/i,
  where: /mosul/i,
  'its day with the year': /31 December 2016|2016-12-31/,
  'that nobody stated its day': /31 December 2016 \(date\sinferred\)|Day inferred|inferred: the day/,
  'when it was published, and that nobody stated that':
    /2 January(?: 2017)? \(date\sinferred\)|2017-01-02[^]*inferred: the day/,
  source: /Publisher/,
  'that it is disputed': /Disputed|disputed/,
};

/** What must be said of each, as one expression a fact; the words for what is counted may be those of the question. */
const FACTS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  leader: {
    'the number with its qualifier, and that it is our reading':
      /(?:read as about|our reading[^]*about|about[^]*our reading)[^]*500|about.500[^]*(?:our reading|could be half)|about[^]*true/,
    ...SAID_OF_EACH,
    speaker: /Ann Speaker/,
    carrier: /a wire/,
    'that it is not verified': /Not yet verified|unverified/,
    'that it was called possible': /Said to be possible|possible/,
  },
  other: {
    'both ends and the best estimate': /700.to.900.with best estimate.800|700[^]*800[^]*900/,
    ...SAID_OF_EACH,
    speaker: /Bob Speaker/,
    carrier: /a courier/,
    'that its label is in doubt': /[Ii]n doubt|doubtful/,
    'that it is alleged': /Alleged|alleged/,
  },
};

type Said = (id: 'leader' | 'other', view: WholeView) => string;

const drawn =
  (element: (view: WholeView) => ReactElement): Said =>
  (id, view) => {
    const page = pageOf(element(view), view);
    const shown = [...page.querySelectorAll(`[data-figure="${id}"]`)];
    if (shown.length === 0) throw new Error(`${id} is not shown.`);
    // What stands round the figures, such as the question, is said of each of them.
    for (const each of page.querySelectorAll('[data-figure]')) if (!shown.includes(each)) each.remove();
    return page.textContent ?? '';
  };

const small = (view: WholeView) => [...view.dataset.questions.values()][0] ?? question();
const claimsIn = (view: WholeView) => answer(view, small(view)).groups[0]?.claims ?? [];
const of = (view: WholeView, id: string) => view.dataset.figures.get(id) ?? LEADER;

const CHANNELS: Readonly<Record<string, Said>> = {
  'a leading card of the desk': drawn((view) => <QuestionCard answer={answer(view, small(view))} />),
  'a list of claims': drawn((view) => (
    <section>
      {small(view).scopes[0]?.heading} people{' '}
      <ClaimList
        claims={claimsIn(view)}
        scale={trackScale(claimsIn(view).map((claim) => claim.figure.quantity))}
      />
    </section>
  )),
  'claims in wide rows': drawn((view) => (
    <section>
      {small(view).scopes[0]?.heading} people <ClaimRows claims={claimsIn(view)} />
    </section>
  )),
  'a line about a figure': (id, view) => drawn(() => <FigureLine figure={of(view, id)} />)(id, view),
  'a disagreement': drawn((view) => <Disagreements view={view} />),
  'what became known lately': drawn((view) => <RecentChanges view={view} />),
  'the table of claims of a question': drawn((view) => (
    <section>
      {small(view).title} <ClaimsTable view={view} answer={answer(view, small(view))} />
    </section>
  )),
  'the table behind a chart': drawn((view) => (
    <FigureTable figures={view.figures} view={view} caption="Displaced people, mosul" />
  )),
  'the words of a point of a chart': (id, view) => figureText(of(view, id), view, english),
  'a row of the table of all figures': (id, view) =>
    drawn(() => (
      <div data-figure={id}>
        {columnsShown([], readQuery('', () => []).query).map((column) => (
          <FigureCell key={column} column={column} figure={of(view, id)} />
        ))}
      </div>
    ))(id, view),
  'a row of a file': (id, view) => Object.values(csvRow(view, of(view, id))).join(' '),
  'an entry of a feed': (id, view) => {
    const entry = feedModel(view.dataset, english).entries.find((each) => each.id.endsWith(`figure:${id}`));
    return entry ? [entry.title, ...entry.lines].join(' ') : '';
  },
  'a row of a source sheet': (id, view) =>
    drawn(() => (
      <section>
        displaced, people, mosul
        <SheetFigure figure={of(view, id)} hollow={false} max={1000} />
      </section>
    ))(id, view),
  'a wall with the claims of a question': drawn((view) => (
    <ClaimsScene view={view} question={small(view)} textSize={50} knowledge="As of that day" />
  )),
  'the strongest other claim on a wall': (id, view) =>
    drawn(() => (
      <div data-figure={id}>
        How many people are displaced? mosul
        <SpeakerLine figure={of(view, id)} /> <Read figure={of(view, id)} />
      </div>
    ))(id, view),
};

/** Channels that show only what leads, or the leader first. */
const OF_THE_LEADER: Readonly<Record<string, Said>> = {
  'the large figure of a question': drawn((view) => {
    const claim = answer(view, small(view)).headline?.claim;
    if (!claim) throw new Error('Nothing leads.');
    return (
      <section>
        {small(view).scopeNote} mosul
        <LeadingFigure claim={claim} counted="people" />
      </section>
    );
  }),
  'the picture of a question': (_, view) => {
    const { counted, lead, foot } = pictureModel(view, small(view), english);
    if (!lead) throw new Error('Nothing leads.');
    const amount = lead.amount.map(({ text }) => text);
    return [counted, ...amount, lead.speaker, lead.via, lead.when, ...lead.marks, foot.sources, 'mosul'].join(
      ' ',
    );
  },
  'a line to be read out': (_, view) => readOut(view, answer(view, small(view)), english)?.text ?? '',
  // What is in doubt is no news for a wall.
  'a wall with what became known': drawn((view) => <ChangesScene view={view} knowledge={null} />),
  'a wall with one number': drawn((view) => (
    <section>
      mosul <NumberScene view={view} question={small(view)} textSize={50} knowledge={null} />
    </section>
  )),
  'a lower third': drawn((view) => (
    <section>
      displaced mosul <LowerThird view={view} question={small(view)} />
    </section>
  )),
  'a wall with two numbers': drawn((view) => (
    <section>
      mosul{' '}
      <TwoScene
        view={view}
        questions={[small(view), { ...small(view), id: proven('again') }]}
        textSize={50}
      />
    </section>
  )),
};

/** What a channel leaves out of all that must travel with a figure. */
function leftOut(said: Said, id: 'leader' | 'other', dataset: WholeDataset): readonly string[] {
  const text = said(id, asOfView(dataset, DAY)).replaceAll('\u00a0', ' ');
  return Object.entries(FACTS[id] ?? {}).flatMap(([fact, words]) => (words.test(text) ? [] : [fact]));
}

describe('every channel says all that travels with a figure', () => {
  for (const [channel, said] of Object.entries({ ...CHANNELS, ...OF_THE_LEADER }))
    it(`${channel}, of one that leads`, () => {
      expect(leftOut(said, 'leader', SMALL)).toEqual([]);
    });
  for (const [channel, said] of Object.entries(CHANNELS))
    it(`${channel}, of one whose label is in doubt`, () => {
      expect(leftOut(said, 'other', SMALL)).toEqual([]);
    });
});

describe('a channel that leaves something out is caught', () => {
  const whole = CHANNELS['the words of a point of a chart'] as Said;
  for (const [fact, words] of Object.entries(FACTS['other'] ?? {}))
    it(`when it does not say ${fact}`, () => {
      const cut: Said = (id, view) =>
        whole(id, view).replaceAll(new RegExp(words.source, `${words.flags}g`), '');
      expect(leftOut(cut, 'other', SMALL)).toContain(fact);
    });
});

it('the one description is what a channel without a layout says', () => {
  const view = asOfView(SMALL, DAY);
  expect(descriptionText(descriptionOf(held(SMALL.figures, 'leader'), view, english), english)).toBe(
    'read as about 500: displaced, people, mosul. Ann Speaker, agency via a wire, 31 December 2016 (date inferred). Publisher, published 2 January 2017 (date inferred). Disputed. Not yet verified. Said to be possible.',
  );
});
