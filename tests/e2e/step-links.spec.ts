import { expect, test, type Page } from '@playwright/test';
import { checkbox, GUIDE, openGuide, step, stored } from './pages.ts';

/** A step is landed on: below everything sticky, marked, focused, and its address in the bar. */
async function expectLanded(page: Page, id: string) {
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(step(page, id)).toBeFocused();
  await expect(step(page, id)).toHaveCSS('box-shadow', /2px/);
  await expect
    .poll(async () => {
      const [top, bar] = await Promise.all([
        step(page, id).evaluate((element) => element.getBoundingClientRect().top),
        page.locator('.checklist-bar').evaluate((element) => element.getBoundingClientRect().bottom),
      ]);
      return top - bar;
    })
    .toBeGreaterThanOrEqual(0);
  await expect(step(page, id).getByRole('heading').first()).toBeInViewport();
}

for (const width of [360, 1280]) {
  test(`a step link lands on its step and writes nothing, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openGuide(page, `${GUIDE}#close-with-operations`);
    await expectLanded(page, 'close-with-operations');
    expect(await stored(page)).toEqual({});
  });
}

test('a step link wins over what is stored and does not change it', async ({ page }) => {
  await openGuide(page, GUIDE);
  await checkbox(page, 'open-subscriptions').check();
  await checkbox(page, 'follow-order').check();
  const before = await stored(page);
  await page.goto('/');
  await openGuide(page, `${GUIDE}#wizard-items`);
  await expectLanded(page, 'wizard-items');
  expect(await stored(page)).toEqual(before);
});

test('a changed fragment leads to its step', async ({ page }) => {
  await openGuide(page, `${GUIDE}#open-subscriptions`);
  await page.evaluate(() => (location.hash = 'follow-order'));
  await expectLanded(page, 'follow-order');
  await page.goBack();
  await expectLanded(page, 'open-subscriptions');
});

test('the table of contents leads to steps by their published links', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGuide(page, GUIDE);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Check the last bills' })
    .click();
  await expectLanded(page, 'check-final-bill');
});

test('search leads to a step by its published link', async ({ page }) => {
  await openGuide(page, '/guides/unlink-aws-account/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('final bill comes');
  await page.getByRole('dialog').getByRole('link', { name: 'Check the last bills' }).click();
  await expectLanded(page, 'check-final-bill');
});

test('a step’s link is copied whole', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGuide(page, `${GUIDE}?from=mail#keep-mfa`);
  await step(page, 'follow-order').getByRole('button', { name: 'Copy link to this step' }).click();
  await expect(step(page, 'follow-order').getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${GUIDE}#follow-order`);
});

test('where copying is refused, the link is shown selected', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await openGuide(page, GUIDE);
  await step(page, 'follow-order').getByRole('button', { name: 'Copy link to this step' }).click();
  const field = step(page, 'follow-order').getByRole('textbox', { name: 'Copying was refused' });
  await expect(field).toHaveValue(`${baseURL}${GUIDE}#follow-order`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}${GUIDE}#follow-order`);
});

for (const fragment of ['#no-such-step', '#%E0%A4%A', '#<img src=x onerror=alert(1)>']) {
  test(`an unknown step (${fragment}) is named as unknown, and the guide is shown`, async ({ page }) => {
    await openGuide(page, GUIDE + fragment);
    await expect(page.getByRole('alert')).toContainText('This guide has no step called');
    await expect(step(page, 'open-subscriptions')).toBeAttached();
    expect(await stored(page)).toEqual({});
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
