import { expect, test } from '../test.ts';
import { readPages } from '../../setup/pages.ts';
import { readOutline } from '../../../src/lib/guide/outline.ts';

test.use({ javaScriptEnabled: false });

for (const { id: guide, mdx } of readPages().filter(({ id }) => id.startsWith('guides/'))) {
  test(`${guide} is the whole guide, with links and without dead controls`, async ({ page }) => {
    await page.goto(`/${guide}/`);
    await expect(page.getByRole('heading', { name: 'At a glance' })).toBeVisible();
    for (const { id, title } of readOutline(mdx).steps) {
      const step = page.locator(`[id="${id}"]`);
      await expect(step.getByRole('heading').first()).toHaveText(title);
      await expect(step.getByRole('heading').getByRole('link')).toHaveAttribute('href', `#${id}`);
      await expect(step.locator('[data-step-body]')).toBeVisible();
    }
    const main = page.getByRole('main');
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Search' })).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
}
