import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPaths, GUIDE, openGuide, step } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const path of allPaths) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
    }

    test('axe finds nothing on a guide in use', async ({ page }) => {
      await openGuide(page, `${GUIDE}#no-such-step`);
      await step(page, 'open-subscriptions').getByRole('checkbox').check();
      await step(page, 'follow-order').getByRole('button', { name: 'Waiting' }).click();
      await step(page, 'keep-mfa').getByRole('button', { name: 'Does not apply' }).click();
      await page.locator('.looks-different summary').first().click();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.getByRole('button', { name: 'Reset' }).click();
      expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    });
  });
}

for (const path of allPaths) {
  test(`${path} does not scroll sideways at 320 pixels, nor with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await width()).toBeLessThanOrEqual(320);
  });
}
