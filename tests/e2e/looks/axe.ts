/** What is measured of a page that everybody is to be able to read and use; each answers with what is wrong, in readable words. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds of WCAG 2.2, level AA, and of its best practices, in the whole page or the dialog that lies over it: the rule, and the HTML it is about. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if ((await page.locator('dialog:modal').count()) > 0) axe.include('dialog:modal');
  // Axe looks at the size of targets only when it is told to.
  const { violations } = await (
    rules ? axe.withRules(rules) : axe.options({ rules: { 'target-size': { enabled: true } } })
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The rules of axe whose answer depends on the theme: the HTML is the same in both. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** As much room between letters, words, lines and paragraphs as WCAG 1.4.12 lets a reader ask for. */
export const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** By how many pixels a page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Texts of which a part is cut off, and what of a layer over the page cannot be scrolled into view. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const hasText = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // What the line of the case has no room for stands in the sheet that it opens.
    const isShortened = (one: Element) => one.closest('[data-case-line]') !== null;
    const isCut = (one: Element) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      // What is for screen readers only is one pixel large, or cut away as a whole.
      if (width <= 1 || height <= 1 || getComputedStyle(one).clipPath !== 'none') return false;
      return (
        (clips(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (clips(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    };
    const isFixed = (one: Element) => getComputedStyle(one).position === 'fixed';
    const isOutside = (one: Element) => {
      const { top, bottom, height } = one.getBoundingClientRect();
      return height > 0 && (top < -1 || bottom > innerHeight + 1);
    };
    const all = [...document.querySelectorAll('body *')].filter(isShown);
    return [
      ...all.filter((one) => hasText(one) && isCut(one) && !isShortened(one)),
      ...all.filter((one) => isFixed(one) && isOutside(one)),
    ].map((one) => one.outerHTML.slice(0, 160));
  });

/** The controls that have the focus one after the other when Tab is pressed, of which each says what is wrong with it. */
export async function walkByTab(page: Page, most = 400): Promise<{ count: number; wrong: string[] }> {
  const wrong: string[] = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(lookAtFocus);
    if (found === 'end') return { count, wrong };
    if (found !== '') wrong.push(found);
  }
  return { count: most, wrong };
}

/** Looks at what has the focus: empty if all is well, `end` where the page's controls are over. */
const lookAtFocus = (): string => {
  const one = document.activeElement;
  const marks = ((window as { marked?: WeakSet<Element> }).marked ??= new WeakSet());
  if (!one || one === document.body || marks.has(one)) return 'end';
  marks.add(one);
  const said = (what: string) => `${what}: ${one.outerHTML.slice(0, 160)}`;
  const boxes = [...one.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return said('no box');
  const isOver = (x: number, y: number) => {
    const over = document.elementFromPoint(x, y);
    return (
      over !== null && (one.contains(over) || over.contains(one) || over.closest('label')?.contains(one))
    );
  };
  const isSeen = boxes.some(({ left, top, right, bottom }) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => isOver(left + (right - left) * part, top + (bottom - top) / 2)),
  );
  if (!isSeen) return said('covered or out of view');
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) return said('no outline');
  return '';
};

/**
 * Presses the controls of a page, and those that come while doing so, each once, up to a number: what a keyboard does
 * with them. Answers with those after which nothing has the focus, or something that is not there to be seen.
 */
export const pressAndLoseFocus = (page: Page, most: number): Promise<{ count: number; lost: string[] }> =>
  page.evaluate(async (limit) => {
    const pressed = new Set<string>();
    const lost: string[] = [];
    const nameOf = (one: Element) =>
      [
        one.tagName,
        one.textContent,
        one.ariaLabel,
        [...document.querySelectorAll(one.tagName)].indexOf(one),
      ].join();
    const next = () => {
      const scope = document.querySelector('dialog:modal') ?? document;
      const all = scope.querySelectorAll<HTMLElement>('button, summary, [type=checkbox], [type=radio]');
      return [...all].find(
        (one) =>
          !pressed.has(nameOf(one)) &&
          one.checkVisibility({ visibilityProperty: true }) &&
          !one.matches(':disabled, [data-newer] *, [data-missing-part] *, [inert] *') &&
          one.textContent !== 'Reload the page',
      );
    };
    const settle = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
    const isLost = () =>
      !document.activeElement?.checkVisibility({ visibilityProperty: true }) ||
      document.activeElement === document.body;
    for (let control = next(); control && pressed.size < limit; control = next()) {
      pressed.add(nameOf(control));
      const said = control.outerHTML.slice(0, 160);
      control.focus();
      control.click();
      await settle(50);
      // What is fetched first takes a moment longer.
      if (isLost()) await settle(400);
      if (isLost()) lost.push(said);
    }
    return { count: pressed.size, lost };
  }, most);

/** The controls of a page that a finger finds on less than 44 by 44 pixels, with their measures; links within a text are none. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const CONTROLS = 'button, summary, input, select, textarea, header a, a[class*=button]';
    const MOST = 60;
    const controls = [...document.querySelectorAll(CONTROLS)].filter((one) =>
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
