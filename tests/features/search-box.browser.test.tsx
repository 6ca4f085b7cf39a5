import { createRoot, type Root } from 'react-dom/client';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parseDocument } from '../../src/ledger/gate.ts';
import { SearchBox } from '../../src/features/search/SearchBox.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { SMALL } from '../mocks/small-ledger.ts';
import { waitFor } from '../setup/wait-for.ts';
import { WithLinks } from './with-links.tsx';

let root: Root;
/** Addresses of the links that were followed; nothing is loaded. */
let followed: string[];
/** What the form was sent with. */
let sent: string[];

beforeEach(async () => {
  const gate = parseDocument(SMALL);
  if (!gate.ok) throw new Error('The small ledger does not pass the gate.');
  const view = asOfView(gate.dataset, gate.dataset.opensAsOf);
  const holder = document.createElement('div');
  document.body.append(holder);
  [followed, sent] = [[], []];
  holder.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    followed.push(link.getAttribute('href') ?? '');
  });
  holder.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = [...new FormData(event.target)].map(([name, value]) => `${name}=${String(value)}`);
    sent.push(`${event.target.getAttribute('action')}?${data.join('&')}`);
  });
  const { hook, searchHook } = memoryLocation({
    path: '/small/',
    searchPath: 'asof=2017-06-25&theme=dark&place=mosul',
  });
  root = createRoot(holder);
  root.render(
    <Router hook={hook} searchHook={searchHook}>
      <WithLinks>
        <SearchBox view={view} />
        <textarea aria-label="Elsewhere" />
      </WithLinks>
    </Router>,
  );
  await waitFor(box);
  return () => root.unmount();
});
afterEach(() => document.body.replaceChildren());

function box(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('[role=combobox]');
  if (!input) throw new Error('There is no search box.');
  return input;
}

const options = () => [...document.querySelectorAll('[role=option]')];
/** What the box says is chosen; null while that is its own text. */
const chosen = () => {
  const id = box().getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.textContent ?? '');
};

async function typed(text: string): Promise<void> {
  await userEvent.click(box());
  await userEvent.keyboard(text);
  await waitFor(() => expect(options().length).toBeGreaterThan(1));
}

describe('the search box', () => {
  it('is closed until something is typed, and then points at its list', async () => {
    await userEvent.click(box());
    expect(box().getAttribute('aria-expanded')).toBe('false');
    await typed('mos');
    expect(box().getAttribute('aria-expanded')).toBe('true');
    const list = document.getElementById(box().getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(options()[0]?.textContent).toMatch(/^MosulPlace/);
    expect(options().at(-1)?.textContent).toBe(`All results (${options().length - 1})`);
    expect(chosen()).toBeNull();
  });

  it('goes round its choices and its own text with the arrows', async () => {
    await typed('mos');
    const [first, last] = [options()[0]?.textContent, options().at(-1)?.textContent];
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()).toBe(last);
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe(first);
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(
      options().map((_, index) => String(index === 0)),
    );
    expect(document.activeElement).toBe(box());
  });

  it('follows a choice with Enter, and closes', async () => {
    await typed('mos');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(followed).toEqual(['/small/figures/?asof=2017-06-25&theme=dark&place=mosul']);
    expect(sent).toEqual([]);
    await waitFor(() => expect(box().getAttribute('aria-expanded')).toBe('false'));
  });

  it('goes to the search page with Enter alone, keeping the day and the theme', async () => {
    await typed('mos');
    await userEvent.keyboard('{Enter}');
    expect(followed).toEqual([]);
    expect(sent).toEqual(['/small/search/?asof=2017-06-25&theme=dark&q=mos']);
  });

  it('closes with Escape, and clears with another', async () => {
    await typed('mos');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(options()).toEqual([]));
    expect(box().value).toBe('mos');
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(options().length).toBeGreaterThan(1));
    await userEvent.keyboard('{Escape}{Escape}');
    expect(box().value).toBe('');
  });

  it('says so when nothing fits', async () => {
    await userEvent.click(box());
    await userEvent.keyboard('zzzzzz');
    await waitFor(() =>
      expect(document.querySelector('[role=status]')?.textContent).toBe(
        'Nothing known on this day fits that.',
      ),
    );
    expect(options()).toEqual([]);
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('follows what is pressed with the pointer', async () => {
    await typed('displaced');
    const [question] = options();
    if (!question) throw new Error('Nothing is found.');
    await userEvent.click(question);
    expect(followed).toEqual(['/small/questions/displaced-people/?asof=2017-06-25&theme=dark']);
  });

  it('closes when the reader goes elsewhere', async () => {
    await typed('mos');
    await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(options()).toEqual([]));
  });

  it('is reached by "/", but not from a field or with a modifier', async () => {
    const elsewhere = document.querySelector('textarea');
    elsewhere?.focus();
    await userEvent.keyboard('/');
    expect(elsewhere?.value).toBe('/');
    elsewhere?.blur();
    await userEvent.keyboard('{Control>}/{/Control}');
    expect(document.activeElement).not.toBe(box());
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('');
    await userEvent.keyboard('/');
    expect(box().value).toBe('/');
  });
});
