import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openGuide, watchForTrouble } from '../pages.ts';

const GUIDE = '/guides/close-aws-account/';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => dialog(page).getByRole('searchbox');
const open = (page: Page) => page.getByRole('button', { name: 'Search', exact: true }).click();

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a search with results breaks no accessibility rule, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openGuide(page, GUIDE);
    await open(page);
    await box(page).fill('billing adjustment');
    await expect(dialog(page).getByRole('link').first()).toBeVisible();
    await expect(dialog(page).getByRole('listitem').filter({ hasText: /\S/ }).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('nothing of the search is fetched before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openGuide(page, GUIDE);
  expect(asked.filter((address) => address.includes('pagefind'))).toEqual([]);
  await open(page);
  await expect(box(page)).toBeFocused();
  expect(asked.filter((address) => address.includes('pagefind'))).not.toEqual([]);
});

for (const part of ['pagefind-component-ui.js', 'pagefind.js']) {
  test(`a search whose ${part} could not be fetched says so, and works when it is opened again`, async ({
    page,
  }) => {
    await openGuide(page, GUIDE);
    await page.route(`**/${part}`, (route) => route.abort(), { times: 1 });
    await open(page);
    await expect(dialog(page)).toContainText('The search could not be fetched. Close it and try again.');
    await page.keyboard.press('Escape');
    await open(page);
    await box(page).fill('billing adjustment');
    await expect(dialog(page).getByRole('link', { name: 'Refund with a billing adjustment' })).toBeVisible();
  });
}

test('Control and K open and close the search, and do nothing while another dialog is open', async ({
  page,
}) => {
  await openGuide(page, GUIDE);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeHidden();
  await page.evaluate(() => {
    const other = document.createElement('dialog');
    other.textContent = 'Something else';
    document.body.append(other);
    other.showModal();
  });
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeHidden();
});

test('a press outside closes the search; a selection that is dragged out of it does not', async ({
  page,
}) => {
  await openGuide(page, GUIDE);
  await open(page);
  await box(page).fill('account');
  const { x, y, width } = (await dialog(page).boundingBox())!;
  await page.mouse.move(x + width / 2, y + 80);
  await page.mouse.down();
  await page.mouse.move(x - 40, y + 80);
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(x + 4, y + 4);
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(x - 40, y + 80);
  await expect(dialog(page)).toBeHidden();
});

test('the arrow keys lead from the box to the results and back', async ({ page }) => {
  await openGuide(page, GUIDE);
  await open(page);
  await box(page).fill('billing adjustment');
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
});

test.describe('while the scripts are still on their way', () => {
  /** Opens a guide whose scripts wait; returns what lets them come. */
  async function openSlowly(page: Page): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/*.js', async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto(GUIDE, { waitUntil: 'commit' });
    return () => resolve(undefined);
  }

  test('a press on Search is not lost', async ({ page }) => {
    const letScriptsCome = await openSlowly(page);
    await open(page);
    await expect(dialog(page)).toContainText('One moment…');
    letScriptsCome();
    await expect(box(page)).toBeFocused();
  });

  test('a theme that is chosen is not lost', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const letScriptsCome = await openSlowly(page);
    await page.getByLabel('Select theme').first().selectOption('light');
    letScriptsCome();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await expect(page.getByLabel('Select theme').first()).toHaveValue('light');
  });
});

for (const junk of ['purple', '{}', '] a b', '"<img>', '']) {
  test(`a stored theme of ${JSON.stringify(junk)} is taken for none`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript((value) => localStorage.setItem('starlight-theme', value), junk);
    const trouble = watchForTrouble(page);
    for (const path of ['/', GUIDE, '/reference/sources/']) {
      await page.goto(path, { waitUntil: 'load' });
      await expect(page.getByLabel('Select theme').first()).toHaveValue('auto');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    }
    expect(trouble).toEqual([]);
  });
}
