import { expect, test, type Page } from '../test.ts';
import { PSEUDO, pseudo } from '../../setup/pseudo-language.ts';
import { addressOf, sites } from '../../setup/sites.ts';
import { OFFICE, openGuide, watchForTrouble } from '../pages.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => dialog(page).getByRole('searchbox');
const open = (page: Page) => page.getByRole('button', { name: 'Search', exact: true }).click();

test('nothing of the search is fetched before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openGuide(page, OFFICE);
  const ofSearch = () => asked.filter((address) => /pagefind|search\.json|load-search/.test(address));
  expect(ofSearch()).toEqual([]);
  await open(page);
  await expect(box(page)).toBeFocused();
  expect(ofSearch()).not.toEqual([]);
});

test('a search whose index could not be fetched says so, offers to reload, and works when it is opened again', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  await page.route('**/search.json', (route) => route.abort(), { times: 1 });
  await open(page);
  await expect(dialog(page).getByRole('alert')).toContainText('The search could not be fetched.');
  await expect(dialog(page).getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await page.keyboard.press('Escape');
  await open(page);
  await expect(dialog(page).getByRole('alert')).toBeHidden();
  await box(page).fill('keys');
  await expect(dialog(page).getByRole('link', { name: 'Hand them over' })).toBeVisible();
});

test('a search whose own script could not be fetched works once the page is loaded again', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  await page.route('**/load-search*.js', (route) => route.abort(), { times: 1 });
  await open(page);
  await dialog(page).getByRole('button', { name: 'Reload the page' }).click();
  await expect(dialog(page)).toBeHidden();
  await open(page);
  await expect(box(page)).toBeFocused();
});

test('a text that could not be searched is said, below the answers that are known without it', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  await page.route('**/pagefind.js', (route) => route.abort(), { times: 1 });
  await open(page);
  await box(page).fill('give the keys back');
  await expect(dialog(page)).toContainText('The text of the pages could not be searched.');
  await expect(dialog(page).getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await expect(dialog(page).getByRole('link').first()).toHaveAccessibleName('Hand them over');
  await box(page).fill('letter box');
  await expect(dialog(page)).not.toContainText('The text of the pages could not be searched.');
  await expect(dialog(page).getByRole('paragraph').filter({ hasText: 'letter box' }).first()).toBeVisible();
});

test('an empty box offers the common questions, and a press on one asks it', async ({ page }) => {
  await openGuide(page, OFFICE);
  await open(page);
  await dialog(page).getByRole('button', { name: 'give the keys back' }).click();
  await expect(box(page)).toHaveValue('give the keys back');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/hand-over-keys\/#hand-over$/);
  await expect(dialog(page)).toBeHidden();
});

test('an ID is explained, with the places that use it; where no place does, the decision is offered', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  await open(page);
  await box(page).fill('agmt-1a2b');
  await expect(dialog(page).getByRole('status')).toContainText('AWS Marketplace agreement ID');
  await expect(dialog(page).getByRole('heading', { name: 'It is used here' })).toBeVisible();
  await box(page).fill('offer-1a2b');
  await expect(dialog(page).getByRole('status')).toContainText('AWS Marketplace offer');
  await expect(dialog(page).getByRole('heading', { name: 'It is used here' })).toBeHidden();
  await expect(dialog(page).getByRole('link', { name: 'Answer a few questions' })).toBeVisible();
});

test('in a language without questions of its own, those at the root find the places of that language', async ({
  page,
}) => {
  const other = `${addressOf(sites['fixture-base'])}/${PSEUDO}`;
  await page.goto(`${other}/guides/leave-office/`);
  await page.locator('[commandfor=site-search][command=show-modal]').click();
  await page.getByRole('searchbox').fill('give the keys back');
  const first = page.locator('#site-search').getByRole('link').first();
  await expect(first).toHaveText(pseudo('Hand them over'));
  await first.click();
  await expect(page).toHaveURL(`${other}/guides/hand-over-keys/#hand-over`);
});

test('Control and K open and close the search, and do nothing while another dialog is open', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
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
  await openGuide(page, OFFICE);
  await open(page);
  await box(page).fill('letter');
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
  await openGuide(page, OFFICE);
  await open(page);
  await box(page).fill('letter box');
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
});

/** Browsers without `command` and `closedby` do nothing of their own at a press: here it is kept from it. Escape is not asked for. */
const unknowing = (page: Page) =>
  page.addInitScript(() => {
    for (const event of ['command', 'cancel'])
      addEventListener(event, (asked) => asked.preventDefault(), true);
  });

test('a browser that knows neither “command” nor “closedby” opens and closes the search all the same', async ({
  page,
}) => {
  await unknowing(page);
  await openGuide(page, OFFICE);
  await open(page);
  await expect(box(page)).toBeFocused();
  const { x, y } = (await dialog(page).boundingBox())!;
  await page.mouse.click(x + 4, y + 4);
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(x - 40, y + 80);
  await expect(dialog(page)).toBeHidden();
  await open(page);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
});

test.describe('while the scripts are still on their way', () => {
  /** Opens a guide whose scripts wait; returns what lets them come. */
  async function openSlowly(page: Page): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/*.js', async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto(OFFICE, { waitUntil: 'commit' });
    return () => resolve(undefined);
  }

  test('a press on Search is not lost', async ({ page }) => {
    const letScriptsCome = await openSlowly(page);
    await open(page);
    await expect(dialog(page)).toContainText('One moment…');
    letScriptsCome();
    await expect(box(page)).toBeFocused();
  });

  test('a press on Search is not lost in a browser that does not know “command”', async ({ page }) => {
    await unknowing(page);
    const letScriptsCome = await openSlowly(page);
    await open(page);
    await expect(dialog(page)).toBeHidden();
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
    for (const path of ['/', OFFICE, '/reference/sources/']) {
      await page.goto(path, { waitUntil: 'load' });
      await expect(page.getByLabel('Select theme').first()).toHaveValue('auto');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    }
    expect(trouble).toEqual([]);
  });
}
