import { expect, test, type Page } from '../test.ts';
import { checkbox, openGuide, step, stored } from '../pages.ts';

const MOVE = '/guides/move-office/';
const choice = (page: Page, name: string) => page.getByRole('radio', { name });
const LIFT = 'With the lift';
const STAIRS = 'By the stairs';
const contents = (page: Page) => page.getByRole('navigation', { name: 'On this page' });

test('the leading version shows until another is chosen, and only its steps count', async ({ page }) => {
  await openGuide(page, MOVE);
  await expect(choice(page, LIFT)).toBeChecked();
  await expect(step(page, 'call-lift')).toBeVisible();
  await expect(step(page, 'rest-on-landing')).toBeHidden();
  await expect(page.locator('[data-progress]')).toHaveText('0 of 1 check, 0 of 3 steps done');
});

test('choosing shows, counts and lists the steps of that version, and is kept with the case', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGuide(page, MOVE);
  await choice(page, STAIRS).check();
  await expect(step(page, 'call-lift')).toBeHidden();
  await expect(step(page, 'rest-on-landing')).toBeVisible();
  await expect(page.locator('[data-progress]')).toHaveText('0 of 1 check, 0 of 4 steps done');
  await expect(contents(page).getByRole('link', { name: 'Rest on the landing' })).toBeVisible();
  await expect(contents(page).getByRole('link', { name: 'Call the lift' })).toBeHidden();
  await page.reload();
  await expect(choice(page, STAIRS)).toBeChecked();
  await expect(step(page, 'rest-on-landing')).toBeVisible();
});

test('numbers follow the steps of the chosen version', async ({ page }) => {
  await openGuide(page, MOVE);
  await choice(page, STAIRS).check();
  const visible = page.locator('[data-step="step"]').filter({ visible: true });
  await expect(visible).toHaveCount(4);
});

for (const id of ['rest-on-landing', 'last-step']) {
  test(`a link to a step of another version (${id}) opens it, says so, and keeps nothing`, async ({
    page,
  }) => {
    const landed = id === 'last-step' ? 'mind-the-step' : id;
    await openGuide(page, `${MOVE}#${id}`);
    await expect(step(page, landed)).toBeInViewport();
    await expect(step(page, landed)).toBeFocused();
    await expect(step(page, 'call-lift')).toBeHidden();
    await expect(page.getByText('This link leads to a step for another kind of screen')).toBeVisible();
    expect(await stored(page)).toEqual({});
    await page.goto(MOVE);
    await expect(step(page, 'call-lift')).toBeVisible();
  });
}

test('from an opened version a reader stays in it for good, or goes back', async ({ page }) => {
  await openGuide(page, `${MOVE}#rest-on-landing`);
  await page.getByRole('button', { name: `Back to “${LIFT}”` }).click();
  await expect(step(page, 'call-lift')).toBeVisible();
  await expect(step(page, 'rest-on-landing')).toBeHidden();
  await openGuide(page, MOVE);
  await page.evaluate(() => (location.hash = 'rest-on-landing'));
  await page.getByRole('button', { name: `Use “${STAIRS}” from now on` }).click();
  await openGuide(page, MOVE);
  await expect(choice(page, STAIRS)).toBeChecked();
});

test('the same page follows a link to another version and back', async ({ page }) => {
  await openGuide(page, MOVE);
  await page.evaluate(() => (location.hash = 'rest-on-landing'));
  await expect(step(page, 'rest-on-landing')).toBeFocused();
  await expect(step(page, 'rest-on-landing')).toBeInViewport();
  await page.goBack();
  await page.evaluate(() => (location.hash = 'call-lift'));
  await expect(step(page, 'call-lift')).toBeFocused();
  await expect(step(page, 'call-lift')).toBeInViewport();
  await expect(page.getByText('This link leads to a step for another kind of screen')).toBeHidden();
});

test('a link with a case in it lands on a step of another version as well', async ({ page }) => {
  await openGuide(page, `${MOVE}#rest-on-landing&case=abc`);
  await expect(step(page, 'rest-on-landing')).toBeInViewport();
});

test('the home page counts the steps of the chosen version', async ({ page }) => {
  await openGuide(page, MOVE);
  await choice(page, STAIRS).check();
  await checkbox(page, 'rest-on-landing').check();
  await page.goto('/');
  await expect(page.locator('[data-your-guides]')).toContainText('1 of 4 steps done');
});

test('printed, the chosen version stands there with its name, and no other,', async ({ page }) => {
  await openGuide(page, MOVE);
  await choice(page, STAIRS).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-version-choice]').getByText(STAIRS)).toBeVisible();
  await expect(page.locator('[data-version-choice]').getByText(LIFT)).toBeHidden();
  await expect(step(page, 'call-lift')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all versions stand one after another, each with its name', async ({ page }) => {
    await page.goto(MOVE);
    await expect(page.getByText(`Only for: ${LIFT}`)).toBeVisible();
    await expect(page.getByText(`Only for: ${STAIRS}`)).toBeVisible();
    await expect(step(page, 'call-lift')).toBeVisible();
    await expect(step(page, 'rest-on-landing')).toBeVisible();
    await expect(page.locator('[data-version-choice]')).toBeHidden();
  });
});
