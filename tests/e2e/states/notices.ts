/** What a guide and other pages tell a reader once. */
import { expect, type Page } from '@playwright/test';
import { stepLink } from '../../../src/lib/link/case-link.ts';
import { openGuide } from '../pages.ts';
import {
  ANSWER,
  button,
  GUIDE,
  openWith,
  press,
  refuse,
  refuseStorage,
  SENT,
  VERSIONS,
  type State,
} from './state.ts';

/** A browser that holds a newer build of the pages, which it does not use while other tabs show the older one. */
const offerNewer = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // A page asks for it some seconds after it was opened.
    const later = setTimeout;
    Object.assign(window, {
      setTimeout: (run: () => void, after = 0) => later(run, after >= 5000 ? 0 : after),
    });
    const worker = Object.assign(new EventTarget(), {
      state: 'installed',
      scriptURL: new URL('/sw.js', location.origin).href,
      postMessage: (_: unknown, [port]: [MessagePort]) => port.postMessage(false),
    });
    const registration = Object.assign(new EventTarget(), {
      waiting: worker,
      active: null,
      installing: null,
    });
    const container = Object.assign(new EventTarget(), {
      controller: null,
      ready: new Promise(() => undefined),
      register: () => Promise.resolve(registration),
      getRegistration: () => Promise.resolve(registration),
    });
    // Frozen: Playwright, which keeps workers away, would put its own `register` there.
    Object.defineProperty(navigator, 'serviceWorker', { value: Object.freeze(container) });
  });

export const ofNotices: readonly State[] = [
  {
    name: 'a link to a step that there is not, where nothing can be kept and something cannot be read',
    open: async (page) => {
      await openWith(page, { 'step:cancel-marketplace-agreement/open-agreements': 'from the future' }, '/');
      await refuseStorage(page);
      await openGuide(page, `${GUIDE}#no-such-step`);
      await page.getByRole('main').getByRole('checkbox').nth(1).press('Space');
    },
    shows: (page) => page.locator('[data-guide-notices]').getByRole('alert').nth(2),
  },
  {
    name: 'a link to a point of no return, opened by somebody who was never here',
    open: async (page) => {
      await page.goto(`${GUIDE}#wait-7-days`);
    },
    shows: (page) => page.locator('[data-cold]'),
  },
  {
    name: 'a link to a step of another version',
    open: async (page) => {
      await openWith(page, { 'version:cancel-through-ammp': 'support-case' }, VERSIONS);
      await expect(page.locator('[data-version-choice] input:checked')).toBeVisible();
      const other = page
        .locator('[data-version=request-refund-form] [data-step], [data-step]:not(:visible)')
        .first();
      await page.goto(`${VERSIONS}#${await other.getAttribute('id')}`);
    },
    shows: (page) => page.locator('[data-guide-notices]').getByRole('status').first(),
  },
  {
    name: 'what came with a link, and the question which of two facts to keep',
    open: async (page) => {
      await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
      await openWith(page, { 'fact:agreementId': 'agmt-mine' }, stepLink(ANSWER, 'approve-request', SENT));
      await press(button(page, 'Choose what to keep…'));
      await page.getByRole('radio', { name: 'Into what you have entered here' }).press('Space');
    },
    shows: (page) => page.getByRole('dialog'),
  },
  {
    name: 'what came with a link and is kept',
    open: async (page) => {
      await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
      await page.goto(stepLink(ANSWER, 'approve-request', SENT));
      await press(button(page, 'Keep it in this browser'));
    },
    shows: (page) => page.locator('[data-carried]').filter({ hasText: 'Kept.' }),
  },
  {
    name: 'what came with a link, over the decision',
    open: async (page) => {
      await page.goto(stepLink('/decide/', '', SENT).replace('#&', '#'));
    },
    shows: (page) => page.locator('[data-carried]'),
  },
  {
    name: 'a link that is damaged',
    open: async (page) => {
      await page.goto(`${ANSWER}#approve-request&case=2.AAAA`);
    },
    shows: (page) => page.getByRole('alert').first(),
  },
  {
    name: 'a page whose scripts did not come',
    open: async (page) => {
      await refuse(page, /\/islands\.[^/]+\.js/);
      await page.goto(GUIDE);
    },
    shows: (page) => page.locator('[data-missing-part]'),
  },
  {
    name: 'a composer whose scripts did not come',
    open: async (page) => {
      await refuse(page, /\/islands\.[^/]+\.js/);
      await page.goto('/compose/cancellation/');
    },
    shows: (page) => page.locator('[data-missing-part]'),
  },
  {
    name: 'what came with a link, over a composer',
    hasFields: true,
    open: async (page) => {
      await page.goto(stepLink('/compose/cancellation/', '', SENT).replace('#&', '#'));
    },
    shows: (page) => page.locator('[data-carried]'),
  },
  {
    name: 'what came with a link, where nothing can be kept and newer pages are there, over a composer',
    hasFields: true,
    open: async (page) => {
      await offerNewer(page);
      await refuseStorage(page);
      await page.goto(stepLink('/compose/cancellation/', '', SENT).replace('#&', '#'));
      await page.getByRole('textbox', { name: 'Agreement ID' }).fill('agmt-mine');
      await expect(page.locator('[data-notices] section')).toHaveCount(3);
    },
    shows: (page) => page.locator('[data-notices]').getByRole('alert').filter({ visible: true }),
  },
  {
    name: 'a newer version of the pages, over a guide',
    open: async (page) => {
      await offerNewer(page);
      await openGuide(page, GUIDE);
    },
    shows: (page) => page.locator('[data-newer]').filter({ hasText: 'A newer version' }),
  },
  {
    name: 'a newer version of the pages, over a guide that tells of something else as well',
    open: async (page) => {
      await offerNewer(page);
      // On a slow connection what the guide tells comes last; both lie at the same end of the page.
      await page.route('**/load.*.js', async (route) => {
        await page.locator('[data-newer]').waitFor();
        await route.continue();
      });
      await openGuide(page, `${GUIDE}#no-such-step`);
      await expect(page.locator('[data-newer]')).toBeVisible();
    },
    shows: (page) => page.locator('[data-guide-notices]').getByRole('alert'),
  },
  {
    name: 'a newer version of the pages, while other tabs show the older one, over a composer',
    hasFields: true,
    open: async (page) => {
      await offerNewer(page);
      await page.goto('/compose/cancellation/');
      await press(button(page, 'Use it now'));
    },
    shows: (page) => page.locator('[data-newer]').filter({ hasText: 'Other tabs' }),
  },
];
