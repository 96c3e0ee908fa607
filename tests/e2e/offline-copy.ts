/** What tests of the offline copy share. */
import type { BrowserContext, Page } from '@playwright/test';

/** How long a page waits before it looks after its offline copy. */
export const WAIT = 5000;

/** Lets that wait be over at once in every page. What else waits as long, as Pagefind does for its worker, begins later. */
export const skipTheWait = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((wait) => {
    const later = window.setTimeout.bind(window);
    let isSkipped = false;
    window.setTimeout = ((work: () => void, delay?: number) => {
      const skips = delay === wait && !isSkipped;
      isSkipped ||= skips;
      return later(work, skips ? 0 : delay);
    }) as typeof setTimeout;
  }, WAIT);

/** Waits until the pages are kept and the worker serves the page that is open. */
export const kept = (page: Page): Promise<void> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null).then(() => undefined);

/** The state of the worker that serves pages, or will: `undefined` where there is none. */
export const workerState = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);

/** How many files are kept in the browser. */
export const countKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return files.flat().length;
  });
