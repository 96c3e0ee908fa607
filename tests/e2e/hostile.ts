/**
 * What the tests with hostile texts share: a page that tells whether one of them ran. The pages' own policy is
 * switched off here: nothing of this may depend on it.
 */
import { isDeep } from '../setup/depth.ts';
import { payloads, payloadsByCategory } from '../setup/payloads.ts';
import { openEmptyPage } from './pages.ts';
import { expect, test as base, type Page } from './test.ts';

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

/** Categories whose texts do harm only where one is all of a value: an address, a name. */
const WHOLE = ['addresses that run', 'data and blob addresses', 'names of prototypes'];
export const whole = WHOLE.flatMap((category) => payloadsByCategory.get(category)!);
/** One text for each category, with all of its texts, then those that work only alone; in the long run all others alone too. */
export const joined = [...payloadsByCategory.values()].map((all) => all.join('\n'));
export const texts = [...joined, ...(isDeep ? payloads : whole)];
/** For what is tried in many places: all categories in four texts, and some that work only alone. */
export const few = isDeep
  ? texts
  : [
      ...Map.groupBy(joined, (text) => joined.indexOf(text) % 4)
        .values()
        .map((some) => some.join('\n')),
      ...whole.filter((_, index) => index % 16 === 0),
    ];
/** All texts in one. */
export const all = payloads.join('\n');

/** What a page says that ran or that came into it; nothing, if all is well. What it asked for elsewhere is in `leaks`. */
export const test = base.extend<{ harm: string[] }>({
  bypassCSP: true,
  harm: [
    async ({ page }, use) => {
      const harm: string[] = [];
      page.on('dialog', (dialog) => {
        harm.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => harm.push(`uncaught: ${error.message}`));
      page.on('popup', (popup) => harm.push(`popup: ${popup.url()}`));
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
              /^on|^srcdoc$|^formaction$/.test(name) ||
              // The value of a field is text that nothing follows.
              (name !== 'value' && /^[\s\0-\x1f]*(?:java|vb)script:/i.test(value)),
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

/** Puts entries into a browser, for all tabs and for this one, before a page of the site is opened in it. */
export async function keep(page: Page, entries: Record<string, string>, ofTab: Record<string, string> = {}) {
  await openEmptyPage(page);
  await page.evaluate(
    (given) => {
      for (const [index, storage] of [localStorage, sessionStorage].entries()) {
        storage.clear();
        for (const [key, value] of given[index]!) storage.setItem(key, value);
      }
    },
    // As pairs: `__proto__` would be lost among the names of an object.
    [entries, ofTab].map(Object.entries<string>),
  );
}
