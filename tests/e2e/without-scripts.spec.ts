import { expect, test } from '@playwright/test';
import { guidePaths } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of guidePaths) {
    test(`${path} is the whole guide, with links and without dead controls`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: 'At a glance' })).toBeVisible();
      for (const one of await page.locator('.step').all()) {
        await expect(one.getByRole('heading').first()).toBeVisible();
        const id = await one.getAttribute('id');
        await expect(one.getByRole('link', { name: `${path}#${id}` })).toBeVisible();
      }
      const main = page.getByRole('main');
      await expect(main.getByRole('button')).toHaveCount(0);
      await expect(main.getByRole('checkbox')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Search' })).toHaveCount(0);
      await expect(page.getByRole('combobox')).toHaveCount(0);
    });
  }

  test('a step link lands on its step, marked and below the header', async ({ page }) => {
    await page.goto('/guides/close-aws-account/#follow-order');
    const step = page.locator('#follow-order');
    await expect(step).toHaveCSS('box-shadow', /2px/);
    expect(await step.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(64);
  });

  test('the home page lists the guides', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.card')).toHaveCount(guidePaths.length);
  });
});

test('printed, a guide is a paper checklist with full step addresses', async ({ page }) => {
  await page.goto('/guides/close-aws-account/');
  await page.emulateMedia({ media: 'print' });
  const step = page.locator('#follow-order');
  await expect(step.locator('.step-address')).toBeVisible();
  await expect(step.locator('.step-address')).toContainText(
    'https://clean-exit.example/guides/close-aws-account/#follow-order',
  );
  await expect(step.locator('[data-step-state]')).toBeHidden();
  await expect(page.locator('[data-checklist-bar]')).toBeHidden();
  expect(await step.evaluate((element) => getComputedStyle(element, '::after').borderTopWidth)).toBe('2px');
  await expect(page.locator('#choose-terminate .looks-different li').first()).toBeVisible();
});
