/** Where the focus is once something was pressed. */
import type { Page, Request } from '@playwright/test';
import { settled } from '../pages.ts';

/**
 * Presses the controls of a page, or `within` a part of it, or the dialog that lies over it, and those that come while
 * doing so, each once, up to a number, by keyboard. Answers with those after which nothing has the focus, or something that is not in view, or
 * the top of the page.
 */
export async function pressAll(
  page: Page,
  most: number,
  within = 'body',
): Promise<{ count: number; lost: string[] }> {
  const lost: string[] = [];
  const pressed: string[] = [];
  const waiting = new Set<Request>();
  page.on('request', (request) => waiting.add(request));
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
  while (pressed.length < most) {
    const control = await page.evaluate(focusNext, { pressed, within });
    if (!control) break;
    pressed.push(control.name);
    await page.keyboard.press('Space');
    // What is fetched first comes in the place of what was pressed, or takes it away, once it is there.
    do await settled(page);
    while (waiting.size > 0);
    const where = await page.evaluate(lookForFocus, control.mayLeadToTop);
    if (where !== '') lost.push(`${where} after ${control.html}`);
  }
  return { count: pressed.length, lost };
}

/** Gives the focus to the first control whose like was not pressed so far. */
const focusNext = ({ pressed, within }: { pressed: string[]; within: string }) => {
  const CONTROLS = 'button, summary, [type=checkbox], [type=radio]';
  // What loads the page anew ends the test.
  const LEAVES = '[data-newer] button:first-of-type, [data-missing-part] button:first-of-type';
  const nameOf = (one: Element) =>
    [
      one.tagName,
      one.textContent,
      one.ariaLabel,
      one.getAttribute('value'),
      one.closest('label')?.textContent,
      one.closest('[id]')?.id,
    ].join();
  const scope = document.querySelector('dialog:modal') ?? document.querySelector(within)!;
  const control = [...scope.querySelectorAll<HTMLElement>(CONTROLS)].find(
    (one) =>
      !pressed.includes(nameOf(one)) &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.matches(`:disabled, [inert] *, ${LEAVES}`) &&
      one.textContent !== 'Reload the page',
  );
  control?.focus();
  return (
    control && {
      name: nameOf(control),
      html: control.outerHTML.slice(0, 160),
      // What closes gives the focus back to where it came from.
      mayLeadToTop: control.closest('header, dialog, [class*=overlay]') !== null,
    }
  );
};

/** What is wrong with where the focus is; empty if nothing is. */
const lookForFocus = (mayBeAtTop: boolean): string => {
  const one = document.activeElement;
  if (!one || one === document.body) return 'nothing has the focus';
  const said = (what: string) => `${what} (${one.outerHTML.slice(0, 100)})`;
  if (!one.checkVisibility({ visibilityProperty: true })) return said('what has the focus is not shown');
  if (!mayBeAtTop && !one.closest('dialog') && one.closest('header, h1, [href="#_top"]'))
    return said('the focus is at the top');
  const { top, bottom } = one.getBoundingClientRect();
  return bottom < 0 || top > innerHeight ? said('the focus is out of view') : '';
};
