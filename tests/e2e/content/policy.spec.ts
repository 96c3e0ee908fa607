/** The site never asks for anything that the content security policy of its pages refuses: `leaks` would tell of it. */
import { cases } from '../../setup/depth.ts';
import { fillAll, pressAll, startAll } from '../everything.ts';
import { watchForTrouble } from '../pages.ts';
import { allPaths } from '../paths.ts';
import { expect, test } from '../test.ts';

for (const path of allPaths) {
  test(`${path} works within its policy, whatever is typed and pressed`, async ({ page }) => {
    const trouble = watchForTrouble(page);
    await page.goto(path);
    await startAll(page);
    await fillAll(page, ['AKIAIOSFODNN7EXAMPLE TBD']);
    expect(await pressAll(page, cases(30, 1000))).toBeGreaterThan(0);
    await fillAll(page, ['agmt-1 for USD 1.250 on 11/12/2026']);
    expect(trouble).toEqual([]);
  });
}

test('search finds within the policy, its worker included', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.goto('/reference/your-data/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('approve within 7 days');
  await expect(page.getByRole('heading', { name: 'Elsewhere', exact: false })).toBeVisible();
  expect(trouble).toEqual([]);
});
