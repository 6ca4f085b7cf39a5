import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { useWakeLock } from '../../src/briefing/wake-lock.ts';

/** A lock of the screen that a test can take away, as a browser does. */
class StandInLock extends EventTarget {
  released = false;
  release = async () => {
    this.released = true;
    this.dispatchEvent(new Event('release'));
  };
}

function State() {
  return <output>{useWakeLock()}</output>;
}

const state = () => document.querySelector('output')?.textContent;
const videos = () => [...document.querySelectorAll('video')];
const see = (visibility: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
};

/** A browser that gives locks, or refuses them, or knows of none; with the locks it gave. */
function browserThat(kind: 'gives' | 'refuses' | 'knows none') {
  const locks: StandInLock[] = [];
  const behaviour = { kind };
  const wakeLock = {
    async request() {
      if (behaviour.kind === 'refuses') throw new DOMException('The battery is low.', 'NotAllowedError');
      const lock = new StandInLock();
      locks.push(lock);
      return lock;
    },
  };
  // `in` asks the prototype too, so that only a stand-in for the whole navigator knows of no lock.
  vi.stubGlobal('navigator', kind === 'knows none' ? {} : { wakeLock });
  return { locks, become: (other: 'gives' | 'refuses') => (behaviour.kind = other) };
}

afterEach(() => vi.unstubAllGlobals());

describe('a screen stays awake', () => {
  test('by a lock, asked for again when it is released and when the page is seen anew', async () => {
    const { locks } = browserThat('gives');
    const view = await render(<State />);
    await expect.poll(state).toBe('held');
    await locks[0]?.release();
    await expect.poll(() => locks.length).toBe(2);
    see('hidden');
    await locks[1]?.release();
    expect(locks.length).toBe(2);
    see('visible');
    await expect.poll(() => locks.length).toBe(3);
    see('visible');
    expect(videos()).toEqual([]);
    await view.unmount();
    expect(locks.map(({ released }) => released)).toEqual([true, true, true]);
  });

  test('by a playing video where the browser knows no lock, and gives it up with the page', async () => {
    browserThat('knows none');
    const view = await render(<State />);
    await expect.poll(state).toBe('held');
    const [video] = videos();
    await expect.poll(() => video?.readyState).toBe(HTMLMediaElement.HAVE_ENOUGH_DATA);
    expect([video?.paused, video?.muted]).toEqual([false, true]);
    const box = video?.getBoundingClientRect();
    expect(box && box.bottom <= innerHeight && box.right <= innerWidth && box.width > 0).toBe(true);
    video?.pause();
    see('visible');
    await expect.poll(() => video?.paused).toBe(false);
    await view.unmount();
    expect(videos()).toEqual([]);
  });

  test('by a video while the lock is refused, and by the lock once it is given', async () => {
    const browser = browserThat('refuses');
    const view = await render(<State />);
    await expect.poll(state).toBe('held');
    browser.become('gives');
    see('visible');
    await expect.poll(() => browser.locks.length).toBe(1);
    await expect.poll(videos).toEqual([]);
    browser.become('refuses');
    await browser.locks[0]?.release();
    await expect.poll(state).toBe('held');
    await expect.poll(() => videos()[0]?.readyState).toBe(HTMLMediaElement.HAVE_ENOUGH_DATA);
    await view.unmount();
  });

  test('by nothing where no video plays either, and says so', async () => {
    browserThat('refuses');
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const view = await render(<State />);
    await expect.poll(state).toBe('refused');
    await view.unmount();
  });
});
