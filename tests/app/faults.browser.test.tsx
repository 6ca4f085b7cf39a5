import '../../src/design/base.css';
import axe from 'axe-core';
import { type ReactElement, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render as renderPlain } from 'vitest-browser-react';
import { clockTime } from '../../src/i18n/clock-time.ts';
import { FaultScreen } from '../../src/app/faults/FaultScreen.tsx';
import { PanelFault } from '../../src/app/faults/PanelFault.tsx';
import { RefreshNotice } from '../../src/app/faults/RefreshNotice.tsx';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import { english } from '../i18n/every-word.ts';
import { EndpointFailure, type FailureKind } from '../../src/data-access/failure.ts';

const ADDRESS = 'https://figures.example.org/data/catalog.json';
const KINDS = {
  offline: 'The figures could not be reached',
  timeout: 'The figures took too long to arrive',
  http: 'The server that holds the figures failed',
  'too-large': 'More arrived than figures take up',
  'not-json': 'Something other than figures arrived',
  shape: 'The figures are not in a form that can be read safely',
  integrity: 'The figures do not hold together',
  hash: 'The figures were changed or damaged on the way',
  older: 'The server gave an earlier version of the figures',
  empty: 'The figures for this page are not published here',
  config: 'The settings of this site are wrong',
} as const satisfies Record<FailureKind, string>;

const render = (shown: ReactElement) =>
  renderPlain(shown, {
    wrapper: ({ children }) => <WordsProvider words={english}>{children}</WordsProvider>,
  });
const nothing = () => {};
const failureOf = (kind: FailureKind, status = 503) =>
  new EndpointFailure({ kind, address: ADDRESS, ...(kind === 'http' ? { status } : {}) });

describe('with no data at all', () => {
  test.each(Object.entries(KINDS))('%s: "%s", at which address, and what to do', async (kind, title) => {
    const failure = failureOf(
      Object.keys(KINDS).find((known): known is FailureKind => known === kind) ?? 'offline',
    );
    const screen = await render(<FaultScreen failure={failure} trying={false} onTryAgain={nothing} />);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    await expect.element(screen.getByText(ADDRESS)).toBeVisible();
    const said = screen.container.textContent ?? '';
    expect(said).toMatch(/What failed.+Where.+What to do.{20}/s);
    expect(said, 'a message is missing or a value was not given').not.toMatch(
      /\b(?:faults|failures)\.|[{}]|undefined/,
    );
  });

  test.each([
    [404, 'The figures are not where they should be'],
    [403, 'The figures may not be read from here'],
    [502, 'The server that holds the figures failed'],
    [429, 'The server did not give the figures'],
  ])('status %i is put in words and named', async (status, title) => {
    const screen = await render(
      <FaultScreen failure={failureOf('http', status)} trying={false} onTryAgain={nothing} />,
    );
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    await expect.element(screen.getByText(`The server answered with status ${status}.`)).toBeVisible();
  });

  test('it can be tried again, and says so while it is', async () => {
    const tryAgain = vi.fn();
    const screen = await render(
      <FaultScreen failure={failureOf('offline')} trying={false} onTryAgain={tryAgain} />,
    );
    await screen.getByRole('button', { name: 'Try again' }).click();
    expect(tryAgain).toHaveBeenCalledOnce();
    await screen.rerender(<FaultScreen failure={failureOf('offline')} trying onTryAgain={tryAgain} />);
    await expect.element(screen.getByRole('button', { name: 'Trying again…' })).toHaveFocus();
  });

  test('the first twenty faults are listed with figure, found and allowed, and all are counted', async () => {
    const faults = Array.from({ length: 1_234 }, (_, index) => ({
      path: `figures[${index}].value`,
      figure: `figure-${index}`,
      message: 'is not a number',
      found: 'about a hundred',
      allowed: 'a number',
    }));
    const failure = new EndpointFailure({ kind: 'shape', address: ADDRESS, faults });
    const screen = await render(<FaultScreen failure={failure} trying={false} onTryAgain={nothing} />);
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toHaveTextContent('1,234 faults were found');
    await expect.element(screen.getByText('The first 20 of 1,234 are listed.')).toBeVisible();
    expect(screen.getByRole('row').elements()).toHaveLength(21);
    await expect
      .element(screen.getByRole('row').last())
      .toHaveTextContent('figures[19].valuefigure-19is not a numberabout a hundreda number');
  });
});

describe('the page of a fault', () => {
  const path = 'figures[7].source';
  const faults = [{ path, figure: 'f', message: 'is not there', found: 'x'.repeat(80), allowed: 'a source' }];
  const address = `https://figures.example.org/data/mosul.${'0123456789abcdef'.repeat(4)}.json`;
  const failure = new EndpointFailure({ kind: 'integrity', address, faults });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'contrast'],
  ])('%i wide and %s, breaks no rule of accessibility and does not scroll sideways', async (width, theme) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'en';
    await page.viewport(width, 800);
    await render(<FaultScreen failure={failure} trying={false} onTryAgain={nothing} />);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('with the last good data', () => {
  const checkedAt = new Date(2017, 5, 26, 9, 12, 40).getTime();
  const since = new Date(2017, 5, 26, 9, 17, 41).getTime();
  const failing = (nextAfterSeconds: number) => ({
    reason: new EndpointFailure({ kind: 'http', status: 500, address: ADDRESS, since }),
    since,
    nextAfterSeconds,
  });

  test('it says that it could not refresh, when the figures were fetched, and when it tries again', async () => {
    const tryNow = vi.fn();
    const screen = await render(
      <RefreshNotice failing={failing(300)} checkedAt={checkedAt} trying={false} onTryNow={tryNow} />,
    );
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(
        'Could not refresh. These figures were fetched on 26 June 2017 at 09:12. Trying again within 5 minutes.',
      );
    await screen.getByRole('button', { name: 'Try now' }).click();
    expect(tryNow).toHaveBeenCalledOnce();
  });

  test('opened, it says why, since when and at which address', async () => {
    const screen = await render(
      <RefreshNotice failing={failing(10)} checkedAt={checkedAt} trying={false} onTryNow={nothing} />,
    );
    await expect.element(screen.getByRole('status')).toMatchTextContent('Trying again within a minute.');
    await screen.getByText('What failed, and where').click();
    await expect
      .element(
        screen.getByText('The server answered with status 500. It has failed since 26 June 2017 at 09:17.'),
      )
      .toBeVisible();
    await expect.element(screen.getByText(ADDRESS)).toBeVisible();
  });

  test('the minute is that of the reader’s own clock', () => {
    expect(clockTime(new Date(2017, 0, 1, 0, 5).getTime())).toEqual({
      day: '2017-01-01',
      hour: '00',
      minute: '05',
    });
    expect(clockTime(new Date(2016, 11, 31, 23, 59).getTime())).toEqual({
      day: '2016-12-31',
      hour: '23',
      minute: '59',
    });
  });
});

describe('a panel that cannot be drawn', () => {
  function Panel({ day }: { day: number }) {
    if (day === 2) throw new Error('no scale for day 2');
    return <p>Drawn for day {day}</p>;
  }

  function Page() {
    const [day, setDay] = useState(2);
    return (
      <>
        <button onClick={() => setDay(day + 1)}>Next day</button>
        <PanelFault title="Displacement over time">
          <Panel day={day} />
        </PanelFault>
        <PanelFault title="Events">
          <p>Forty-two events</p>
        </PanelFault>
      </>
    );
  }

  test('keeps its title and says so, the others live on, and another day is drawn again', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(nothing);
    const screen = await render(<Page />);
    await expect.element(screen.getByRole('heading', { name: 'Displacement over time' })).toBeVisible();
    await expect
      .element(screen.getByRole('status'))
      .toMatchTextContent(/could not be drawn.+no scale for day 2/);
    await expect.element(screen.getByText('Forty-two events')).toBeVisible();
    await screen.getByRole('button', { name: 'Draw it again' }).click();
    await expect.element(screen.getByRole('status')).toBeVisible();
    await screen.getByRole('button', { name: 'Next day' }).click();
    await expect.element(screen.getByText('Drawn for day 3')).toBeVisible();
    expect(screen.getByRole('status').elements()).toHaveLength(0);
    expect(printed).toHaveBeenCalled();
  });
});
