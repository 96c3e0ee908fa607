/** Gestures on everything that a page has. */
import { expect, type Page } from '@playwright/test';

/** Waits until what starts on a page by itself has started. */
export const started = (page: Page) =>
  expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);

/** Goes through a page to its end, and opens the steps in which something waits to be seen, until all has started. */
export async function startAll(page: Page): Promise<void> {
  await started(page);
  const waiting = page.locator('astro-island[ssr]');
  for (let left = await waiting.count(); left > 0; left = await waiting.count()) {
    await waiting.first().evaluate((island) => {
      const step = island.closest('[data-step]');
      // Opens the step, and the version of the guide that has it.
      if (step) location.hash = step.id;
      island.firstElementChild!.scrollIntoView();
    });
    await expect.poll(() => waiting.count()).toBeLessThan(left);
  }
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
}

/** Opens everything that is folded. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details, dialog details'))
      fold.setAttribute('open', '');
  });

/**
 * Puts each text into all fields that a page shows, one text after the other, gives each list its next choice, and adds what
 * is a fact then. Returns how many times a field was given a text.
 */
export const fillAll = (page: Page, texts: readonly string[], within = 'body'): Promise<number> =>
  page.evaluate(
    async ([selector, list]) => {
      const find = <E extends HTMLElement>(what: string) =>
        [...document.querySelectorAll<E>(`${selector} ${what}`)].filter(
          (one) => one.checkVisibility() && !one.matches(':disabled, :read-only:not(select)'),
        );
      const tell = (field: HTMLElement) => {
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const isText = (field: HTMLInputElement) =>
        ['textarea', 'text', 'search', 'password', 'url', 'email', 'number', 'date'].includes(field.type);
      let filled = 0;
      for (const text of list) {
        for (const choice of find<HTMLSelectElement>('select')) {
          choice.selectedIndex = (choice.selectedIndex + 1) % choice.options.length;
          tell(choice);
        }
        await new Promise((done) => setTimeout(done));
        for (const field of find<HTMLInputElement>(':is(input, textarea)').filter(isText)) {
          filled++;
          field.focus();
          field.value = field.type === 'date' ? '2026-11-20' : text;
          tell(field);
        }
        (document.activeElement as HTMLElement | null)?.blur();
        await new Promise((done) => setTimeout(done, 5));
        for (const form of find<HTMLFormElement>('form[data-add-fact]')) form.requestSubmit();
      }
      return filled;
    },
    [within, texts] as const,
  );

/** Presses the controls of a page that can be pressed, and those that come while doing so, each once, up to a number. */
export const pressAll = (page: Page, most: number): Promise<number> =>
  page.evaluate(async (number) => {
    const controls = 'button, summary, [type=checkbox], [type=radio], a[aria-expanded]';
    const pressed = new Set<Element>();
    const next = () =>
      [...document.querySelectorAll<HTMLElement>(controls)].find(
        (control) => !pressed.has(control) && control.checkVisibility() && !control.matches(':disabled'),
      );
    for (let control = next(); control && pressed.size < number; control = next()) {
      pressed.add(control);
      control.click();
      await new Promise((done) => setTimeout(done, 10));
    }
    return pressed.size;
  }, most);
