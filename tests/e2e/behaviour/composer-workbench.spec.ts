import { axeFindings } from '../looks/axe.ts';
import { expect, test } from '../test.ts';
import {
  AGREEMENT,
  fillNotice,
  openComposer,
  openFormats,
  primary,
  SECRET,
  textOf,
} from './composer-page.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

test('where there is room, the text stays in view beside the form', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openComposer(page);
  await fillNotice(page);
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.getByRole('button', { name: 'Forget this draft' }).scrollIntoViewIfNeeded();
  await expect(textOf(page)).toBeInViewport();
  await expect(primary(page)).toBeInViewport();
  const field = (await page.getByLabel('What comes next').boundingBox())!;
  const text = (await textOf(page).boundingBox())!;
  expect(text.x).toBeGreaterThan(field.x + field.width);
});

test('on a phone, form and text are two tabs, by keyboard as well, and copying is at the end of the screen', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openComposer(page);
  await expect(primary(page)).toBeInViewport();
  await fillNotice(page);
  await expect(primary(page)).toBeInViewport({ ratio: 1 });
  await expect(textOf(page)).toBeHidden();
  await page.getByRole('tab', { name: 'Form' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Text', selected: true })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Text' })).toContainText('Too small for twelve people');
  await expect(page.getByLabel('Agreement ID')).toBeHidden();
  await expect(primary(page)).toBeInViewport({ ratio: 1 });
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Home');
  await expect(page.getByLabel('Agreement ID')).toBeVisible();
});

test('on a phone, an error leads from the text to its field, and no bar covers it', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openComposer(page, 'letter');
  await page.getByLabel('What you wish for').fill(`The deposit ${SECRET}`);
  await page.getByRole('tab', { name: 'Text' }).click();
  await primary(page).click();
  await expect(page.getByLabel('What you wish for')).toBeFocused();
  await expect(page.getByLabel('What you wish for')).toBeInViewport({ ratio: 1 });
  const field = (await page.getByLabel('What you wish for').boundingBox())!;
  expect(field.y + field.height).toBeLessThan((await page.getByRole('tablist').boundingBox())!.y);
});

for (const size of [PHONE, WIDE]) {
  test(`the first field is near the top, and nothing changes its place when it is pressed, at ${size.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openComposer(page);
    const agreement = page.getByLabel('Agreement ID');
    expect((await agreement.boundingBox())!.y).toBeLessThan(size.height);
    await fillNotice(page);
    const before = await primary(page).boundingBox();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await primary(page).click();
    const pressed = primary(page).filter({ hasText: 'Copied' });
    await expect(pressed).toBeVisible();
    expect(await pressed.boundingBox()).toEqual(before);
  });
}

test('no page of the composer scrolls sideways, empty or filled, and its controls are 44 pixels high', async ({
  page,
}) => {
  for (const width of [320, 390, 768, 960, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openComposer(page);
    await fillNotice(page);
    if (width < 960) await page.getByRole('tab', { name: 'Text' }).click();
    await openFormats(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
    const low = await page
      .locator('[data-composer]')
      .locator('button, summary, input[type=text], [role=tab]')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
      );
    expect(low).toEqual([]);
  }
});

test('an old address with the name of a kind leads to its page, and a case goes along', async ({ page }) => {
  for (const [from, to] of [
    ['#letter', '/compose/letter/'],
    ['#contents-letter', '/compose/letter/'],
    ['#letter&case=abc', '/compose/letter/#case=abc'],
  ]) {
    await page.goto('/decide/');
    await page.goto(`/compose/${from}`);
    await expect(page).toHaveURL(new RegExp(`${to}$`));
  }
  await page.goto('/decide/');
  await page.goto('/compose/#case=abc');
  await expect(page.getByRole('link', { name: 'Letter' })).toHaveAttribute(
    'href',
    '/compose/letter/#case=abc',
  );
});

test('each kind has a title of its own, and leads to the others', async ({ page }) => {
  await page.goto('/compose/letter/');
  await expect(page).toHaveTitle(/^Letter/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letter');
  const kinds = page.getByRole('navigation', { name: 'What do you want to write?' });
  await expect(kinds.getByRole('link', { name: 'Letter' })).toHaveAttribute('aria-current', 'page');
  await kinds.getByRole('link', { name: 'Notice' }).click();
  await expect(page).toHaveURL(/\/compose\/notice\/$/);
});

test('paper shows the text that was written, and no form', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openComposer(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Text of the notice' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await fillNotice(page);
  await page.emulateMedia({ media: 'print' });
  await expect(textOf(page)).toBeVisible();
  await expect(page.getByLabel('Agreement ID')).toBeHidden();
  await expect(primary(page)).toBeHidden();
});

test('a fold opens with what is kept in it, and does not close when that is taken out', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Something else').check();
  await page.getByText('Use your own words instead').click();
  const own = page.getByLabel('Or write it freely');
  await own.fill('The roof leaks');
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.reload();
  await expect(own).toHaveValue('The roof leaks');
  await expect(own).toBeVisible();
  await own.fill('');
  await expect(own).toBeVisible();
});
