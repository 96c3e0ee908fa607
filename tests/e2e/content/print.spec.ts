import { expect, test, type Page } from '../test.ts';
import { guidePaths } from '../paths.ts';

/** How many pages of A4 a page takes on paper. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)!.length;
}

for (const path of guidePaths) {
  test(`${path} takes at most four pages of paper, whichever version is chosen`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('checkbox').first()).toBeEnabled();
    const versions = page.locator('[data-version-choice]').getByRole('radio');
    for (let at = 0; at < Math.max(1, await versions.count()); at++) {
      if (at > 0) await versions.nth(at).check();
      expect(await pagesOf(page), `version ${at + 1}`).toBeLessThanOrEqual(4);
    }
  });
}

test('the picture of the decision takes one page, with the way that was taken open', async ({ page }) => {
  await page.goto('/decide/#who=buyer');
  await expect(page.locator('[data-taken]').first()).toBeVisible();
  expect(await pagesOf(page)).toBe(1);
});
