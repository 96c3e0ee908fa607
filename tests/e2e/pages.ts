/** Addresses and gestures that the browser tests share. */
import { expect, type Locator, type Page } from '@playwright/test';

export const GUIDE = '/guides/close-aws-account/';
/** The guide of the fixture site that has everything in it that a guide can have. */
export const OFFICE = '/guides/leave-office/';

export const step = (page: Page, id: string): Locator => page.locator(`#${id}`);
export const checkbox = (page: Page, id: string): Locator => step(page, id).getByRole('checkbox');
export const progress = (page: Page): Locator => page.locator('[data-progress]');
/** What a guide tells its reader over the end of the page. */
export const notices = (page: Page): Locator => page.locator('[data-guide-notices]').getByRole('alert');
/** Where the reader is, as the bar says it: “Step 2 of 8”. */
export const place = (page: Page): Locator => page.locator('[data-place]');
/** The text of a step below its heading. */
export const text = (page: Page, id: string): Locator => step(page, id).locator('[data-step-body]');

/** Waits for what opens and closes behind the frame that shows what was pressed: till then, a closing step has its buttons. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));

/** Gives an open page a window of another size, and the frame in which it follows: until then Starlight’s menu lies over a narrow one. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Opens the text of a step by its heading, where it is not open. */
export async function openStep(page: Page, id: string): Promise<void> {
  const link = step(page, id).getByRole('heading').getByRole('link');
  await expect(link).toHaveAttribute('aria-expanded', /true|false/);
  await settled(page);
  if ((await link.getAttribute('aria-expanded')) === 'false') await link.click();
  await expect(text(page, id)).toBeVisible();
}

/** Opens a step and the menu with everything that can be said of it. */
export async function openMenu(page: Page, id: string): Promise<Locator> {
  await openStep(page, id);
  await step(page, id).getByRole('button', { name: 'More…' }).click();
  const menu = page.getByRole('dialog');
  await expect(menu).toBeVisible();
  return menu;
}

/** Opens a page and waits until every step of it can be used. */
export async function openGuide(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('checkbox').first()).toBeEnabled();
  await expect(page.locator('input[type=checkbox]:disabled')).toHaveCount(0);
}

/**
 * Opens an empty page at the site's address, for filling its storage before a page of it runs. It names an
 * icon, because Chromium else asks for one at any time later, which the site does not have.
 */
export async function openEmptyPage(page: Page): Promise<void> {
  const body = '<!doctype html><title>Empty</title><link rel="icon" href="data:,">';
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/empty');
}

/** Everything that the page has stored, by key. */
export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage }));

/** Collects what goes wrong in a page: uncaught errors, console errors, requests to elsewhere. */
export function watchForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') trouble.push(`request: ${request.url()}`);
  });
  return trouble;
}

/** Adds rules to a page as a reader's own style sheet would, which its policy has no say in. */
export const addStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
