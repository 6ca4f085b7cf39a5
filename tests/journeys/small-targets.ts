import type { Page } from 'playwright-core';

/** Whatever can be pressed and is lower or narrower than 24 px (WCAG 2.5.8, without its exceptions). */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, input:not([type=hidden]), summary')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.vh, svg'))
      .flatMap((target) => {
        const pressed = target.matches('[type=checkbox], [type=radio]')
          ? (target.closest('label') ?? target)
          : target;
        const { width, height } = pressed.getBoundingClientRect();
        return width < 23.5 || height < 23.5
          ? `${Math.round(width)} x ${Math.round(height)}: ${target.tagName} "${target.textContent}"`
          : [];
      }),
  );
