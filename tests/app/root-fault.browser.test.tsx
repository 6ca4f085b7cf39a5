import { useEffect, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RootFault } from '../../src/app/faults/RootFault.tsx';
import { LostPartNotice } from '../../src/app/faults/LostPartNotice.tsx';
import { forgetLostPart, loadPart } from '../../src/data-access/parts.ts';

const root = () => document.querySelector<HTMLElement>('#root');
let unmount = () => {};

/** Draws in the element that the page is drawn in, which holds its first HTML. */
function draw(content: React.ReactNode, first = ''): void {
  document.body.innerHTML = `<div id="root">${first}</div>`;
  const drawn = createRoot(root() ?? document.body);
  drawn.render(content);
  unmount = () => drawn.unmount();
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  unmount();
  forgetLostPart();
  document.body.innerHTML = '';
});

describe('a page that cannot be drawn', () => {
  function Desk({ day }: { day: number }) {
    if (day === 27) throw new Error('no such day');
    return (
      <main>
        <p>100,000 on day {day}</p>
        <a href="/changes/">Changes</a>
        <button>Apply</button>
      </main>
    );
  }

  /** The day is kept outside, as an address is: drawing again does not bring the old one back. */
  let goTo: (day: number) => void;
  function Fenced({ children }: { children: (day: number) => React.ReactNode }) {
    const [day, setDay] = useState(26);
    useLayoutEffect(() => {
      goTo = setDay;
    }, []);
    return <RootFault onWall={false}>{children(day)}</RootFault>;
  }

  test('keeps what it showed, says so, and offers nothing in it that no longer works', async () => {
    draw(<Fenced>{(day) => <Desk day={day} />}</Fenced>);
    await expect.element(page.getByText('100,000 on day 26')).toBeVisible();
    goTo(27);
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent(/Below is what it showed before.+no such day/);
    await expect.element(page.getByText('100,000 on day 26')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await expect.element(page.getByRole('link', { name: 'Changes' })).toBeVisible();
    await page.getByRole('button', { name: 'Draw it again' }).click();
    await expect.element(page.getByText('100,000 on day 26')).toBeVisible();
    goTo(26);
    await page.getByRole('button', { name: 'Draw it again' }).click();
    await expect.element(page.getByRole('button', { name: 'Apply' })).toBeEnabled();
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  test('from the start, keeps the first HTML', async () => {
    const standing = vi.fn();
    const Broken = () => {
      throw new Error('no words');
    };
    draw(
      <RootFault onWall={false} onStanding={standing}>
        <Broken />
      </RootFault>,
      '<main>more than 100,000</main>',
    );
    await expect.element(page.getByText('more than 100,000')).toBeVisible();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/could not be drawn/);
    expect(standing).toHaveBeenCalledOnce();
  });

  test('on a wall keeps no number, which would outlive its lease', async () => {
    function Screen({ day }: { day: number }) {
      if (day === 27) throw new Error('no scene');
      return <main data-screen="">100,000</main>;
    }
    draw(<Fenced>{(day) => <Screen day={day} />}</Fenced>);
    await expect.element(page.getByText('100,000')).toBeVisible();
    goTo(27);
    await expect.element(page.getByRole('alert')).toMatchTextContent(/No figures are shown/);
    expect(root()?.textContent).not.toContain('100,000');
  });

  test('once, is drawn anew from nothing, as after a translator has moved its nodes', async () => {
    function Counted() {
      const [shown, setShown] = useState(true);
      return (
        <main>
          <p>{shown && <b>980</b>} killed</p>
          <button onClick={() => setShown(false)}>Hide</button>
        </main>
      );
    }
    draw(
      <RootFault onWall={false}>
        <Counted />
      </RootFault>,
    );
    await expect.element(page.getByText('980')).toBeVisible();
    const number = document.querySelector('b');
    const font = document.createElement('font');
    number?.replaceWith(font);
    font.append(number ?? '');
    await page.getByRole('button', { name: 'Hide' }).click();
    // React finds its node gone, throws everything away, and begins again.
    await expect.element(page.getByText('980')).toBeVisible();
    expect(document.querySelector('font')).toBeNull();
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  test('a fault that comes back with every drawing ends in words, not in a loop', async () => {
    let times = 0;
    function Restless() {
      useEffect(() => {
        times += 1;
        throw new Error('again');
      });
      return <main>980</main>;
    }
    draw(
      <RootFault onWall={false}>
        <Restless />
      </RootFault>,
    );
    await expect.element(page.getByRole('alert')).toMatchTextContent(/again/);
    expect(times).toBeLessThan(10);
  });
});

describe('a script that is gone', () => {
  test.each([
    ['updated', '<div id="root"><script type="module" src="/assets/new.js">', ['Load the new version']],
    ['missing', '<div id="root"><script type="module" src="/assets/old.js">', ['Load the page again']],
    ['offline', null, []],
  ] as const)('is named, with what can be done: %s', async (why, answer, way) => {
    document.head.insertAdjacentHTML(
      'afterbegin',
      '<script type="module" src="/assets/old.js" data-planted>',
    );
    vi.stubGlobal('fetch', async () => {
      if (answer === null) throw new TypeError('Failed to fetch');
      return new Response(answer);
    });
    draw(<LostPartNotice onStanding={() => {}} />);
    await loadPart('download', () => Promise.reject(new TypeError('gone'))).catch(() => {});
    const notice = page.getByRole('alert');
    await expect.element(notice).toMatchTextContent(/The download could not be made/);
    await expect.element(notice).toHaveAttribute('data-why', why);
    const ways = notice.getByRole('button').elements();
    expect(ways.map(({ textContent }) => textContent)).toEqual([...way, 'Close']);
    await notice.getByRole('button', { name: 'Close' }).click();
    await expect.element(notice).not.toBeInTheDocument();
    document.querySelector('[data-planted]')?.remove();
  });
});
