/**
 * What the tests with hostile texts share: a page that tells whether one of them ran. The pages' own policy is
 * switched off here: nothing of this may depend on it.
 */
import { expect, test as base, type Page } from '@playwright/test';
import { isDeep } from '../setup/depth.ts';
import { payloads, payloadsByCategory } from '../setup/payloads.ts';
import { openEmptyPage } from './pages.ts';

declare global {
  interface Window {
    ran: string[];
  }
}

/** A guide with everything, and a step of it. */
export const GUIDE = '/guides/cancel-marketplace-agreement/';
export const STEP = 'cancel-marketplace-agreement/open-agreements';
/** How the entries of the first case begin. */
export const CASE = 'clean-exit:case:first:';

/** One text for each category, with all of its texts, and one with all of all; in the long run each one by itself too. */
export const joined = [...payloadsByCategory.values()].map((all) => all.join('\n'));
export const texts = isDeep ? [...joined, ...payloads] : joined;
export const all = payloads.join('\n');

/** What a page says that ran, that came into it, or that it asked for elsewhere; nothing, if all is well. */
export const test = base.extend<{ harm: string[] }>({
  bypassCSP: true,
  harm: [
    async ({ page, baseURL }, use) => {
      const harm: string[] = [];
      page.on('dialog', (dialog) => {
        harm.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => harm.push(`uncaught: ${error.message}`));
      page.on('popup', (popup) => harm.push(`popup: ${popup.url()}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!/^(?:data|blob):/.test(url) && new URL(url).origin !== new URL(baseURL!).origin)
          harm.push(`request: ${url}`);
      });
      await page.addInitScript(() => {
        window.ran = [];
        const report = (what: string) => void window.ran.push(what);
        for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
          Object.defineProperty(window, name, { value: () => report(name) });
        const isHarm = (element: Element) =>
          element.matches('iframe, frame, object, embed, base, portal, marquee, math, form[action], meta') ||
          (element.matches('script') && !element.src.startsWith(location.origin)) ||
          [...element.attributes].some(
            ({ name, value }) =>
              /^on|^srcdoc$|^formaction$/.test(name) || /^[\s\0-\x1f]*(?:java|vb)script:/i.test(value),
          );
        const lookAt = (one: Element) => {
          if (isHarm(one)) report(`in the page: ${one.outerHTML.slice(0, 200)}`);
        };
        const look = (node: Node) => {
          if (!(node instanceof Element)) return;
          for (const one of [node, ...node.querySelectorAll('*')]) lookAt(one);
        };
        // What the parser put there came from the site; what comes later came from its scripts.
        addEventListener('DOMContentLoaded', () =>
          new MutationObserver((changes) => {
            for (const { addedNodes, target, type } of changes) {
              if (type === 'attributes') lookAt(target as Element);
              else for (const node of addedNodes) look(node);
            }
          }).observe(document, { subtree: true, childList: true, attributes: true }),
        );
      });
      await use(harm);
      expect(harm).toEqual([]);
    },
    { auto: true },
  ],
});

/** Looks at a page after it has done what it does: nothing ran in it, nothing came into it, no prototype was changed. */
export async function expectNoHarm(page: Page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
  const { ran, polluted } = await page.evaluate(() => ({
    ran: window.ran,
    polluted: Reflect.has({}, 'polluted') || Reflect.has([], 'polluted'),
  }));
  expect(ran).toEqual([]);
  expect(polluted).toBe(false);
}

/** Waits until what starts on a page by itself has started. */
export const started = (page: Page) =>
  expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);

/** Puts entries into the browser before a page of the site is opened in it. */
export async function keep(page: Page, entries: Record<string, string>) {
  await openEmptyPage(page);
  await page.evaluate((given) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(given)) localStorage.setItem(key, value);
  }, entries);
}

/** Types each text into every field that a page shows, one after the other. */
export const typeInto = (page: Page, within: string, given: readonly string[]): Promise<number> =>
  page.evaluate(
    async ([selector, list]) => {
      let typed = 0;
      for (const text of list) {
        const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
          `${selector} :is(textarea, input:is([type=text], [type=search], [type=password], [type=url], :not([type])))`,
        );
        for (const field of fields) {
          if (field.disabled || field.readOnly || !field.checkVisibility()) continue;
          typed++;
          field.focus();
          field.value = text;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
        (document.activeElement as HTMLElement | null)?.blur();
        await new Promise((done) => setTimeout(done, 5));
      }
      return typed;
    },
    [within, given] as const,
  );

/** Opens everything that is folded. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
