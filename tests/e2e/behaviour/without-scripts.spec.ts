import { expect, test } from '@playwright/test';
import { step } from '../pages.ts';

const GUIDE = '/guides/leave-office/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a step link lands on its step, marked and below the header', async ({ page }) => {
    await page.goto(`${GUIDE}#await-deposit`);
    await expect(step(page, 'await-deposit')).toHaveCSS('box-shadow', /2px/);
    expect(
      await step(page, 'await-deposit').evaluate((element) => element.getBoundingClientRect().top),
    ).toBeGreaterThan(64);
  });

  test('an earlier id and a retired one still lead to their place', async ({ page }) => {
    await page.goto(`${GUIDE}#light-off`);
    await expect(step(page, 'switch-off-light').getByRole('heading')).toBeInViewport();
    await page.goto(`${GUIDE}#return-fax`);
    await expect(page.getByText('The fax went to a museum.')).toBeInViewport();
  });

  test('the home page lists the guides', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('heading', { level: 4 })).toHaveText([
      'Leave an office',
      'Hand over the keys',
      /^Move an office/,
    ]);
  });
});

test('printed, a guide is a paper checklist with full step addresses', async ({ page }) => {
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  const printed = step(page, 'pack-cables');
  await expect(
    printed.getByText('https://clean-exit.example/guides/leave-office/#pack-cables'),
  ).toBeVisible();
  await expect(printed.getByRole('checkbox')).toBeHidden();
  await expect(page.getByRole('progressbar')).toBeHidden();
  expect(await printed.evaluate((element) => getComputedStyle(element, '::after').borderTopWidth)).toBe(
    '2px',
  );
  await expect(printed.getByText('There are no cables.')).toBeVisible();
});
