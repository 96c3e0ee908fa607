/** Whether a finger finds what is to be pressed. */
import type { Page } from '@playwright/test';

/** The controls of a page, or of what opened over it, that a finger finds on less than 44 by 44 pixels, with their measures; links within a text are none. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const CONTROLS = 'button, summary, input, select, textarea, header a, a[class*=button]';
    const MOST = 60;
    const scope = document.querySelector('dialog:modal, :popover-open') ?? document;
    const controls = [...scope.querySelectorAll(CONTROLS)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    const measure = (control: Element) => {
      const target = control.closest('label') ?? control;
      control.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const isHit = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && target.contains(hit);
      };
      // How far from its middle the target answers, in one direction.
      const reach = (dx: number, dy: number) => {
        let far = 0;
        while (far < MOST && isHit(dx * (far + 1), dy * (far + 1))) far++;
        return far;
      };
      return [reach(-1, 0) + 1 + reach(1, 0), reach(0, -1) + 1 + reach(0, 1)] as const;
    };
    return controls
      .map((control) => ({ control, size: measure(control) }))
      .filter(({ size }) => Math.min(...size) < 44)
      .map(({ control, size }) => `${size.join(' × ')}: ${control.outerHTML.slice(0, 160)}`);
  });
