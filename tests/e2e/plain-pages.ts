/** What the pages of the fixture site are to whoever gets none of their scripts, or not all of them. */
import { expect, type Page } from '@playwright/test';
import { readOutline } from '../../src/lib/guide/outline.ts';
import { readPages } from '../setup/pages.ts';
import { FIXTURE } from '../setup/sites.ts';
import { OFFICE, text } from './pages.ts';

/** A guide whose steps differ between two versions. */
export const MOVE = '/guides/move-office/';

const main = (page: Page) => page.getByRole('main');

async function showsAllSteps(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname;
  const { mdx } = readPages(FIXTURE).find(({ id }) => path === `/${id}/`)!;
  const { steps } = readOutline(mdx);
  expect(steps.length).toBeGreaterThan(1);
  for (const { id } of steps) await expect(text(page, id)).toBeVisible();
  await expect(page.locator('[data-checklist-bar]')).toBeHidden();
}

const asksByLinks = (page: Page) =>
  expect(main(page).locator('a[href*="/reference/all-routes/#"]').first()).toBeVisible();

const saysWhatItNeeds = async (page: Page) => {
  await expect(main(page).getByText('Turn JavaScript on, or reload the page if it is on.')).toBeVisible();
  await expect(main(page).getByText('One moment…')).toBeHidden();
};

/** Each page with what shows on it then. */
export const PLAIN: Record<string, (page: Page) => Promise<void>> = {
  '/': async (page) => {
    await asksByLinks(page);
    await expect(page.getByText('Your guides')).toBeHidden();
  },
  [OFFICE]: async (page) => {
    await showsAllSteps(page);
    await asksByLinks(page);
    await expect(page.getByRole('link', { name: 'Write it here: Notice' })).toBeVisible();
  },
  [MOVE]: async (page) => {
    await showsAllSteps(page);
    for (const name of ['With the lift', 'By the stairs'])
      await expect(page.locator('[data-version-name]', { hasText: name }).first()).toBeVisible();
    await expect(page.locator('[data-version-choice]')).toBeHidden();
  },
  '/decide/': asksByLinks,
  '/compose/': (page) =>
    expect(main(page).getByRole('heading', { name: 'What goes into each text' })).toBeVisible(),
  '/compose/notice/': (page) =>
    expect(main(page).getByRole('heading', { name: 'What goes into it' })).toBeVisible(),
  '/cases/': saysWhatItNeeds,
  '/share/': saysWhatItNeeds,
  '/record/': saysWhatItNeeds,
  '/reference/your-data/': saysWhatItNeeds,
};

/** Controls that show, but for those of the notice that a part is missing, which work. */
export const controls = (page: Page) =>
  page.locator(':is(button, input, select, textarea):not([data-missing-part] *)').filter({ visible: true });
