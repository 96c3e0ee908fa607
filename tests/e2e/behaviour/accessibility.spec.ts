import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../../src/lib/authoring/content.ts';
import { pathTo } from '../../setup/ways.ts';
import { encodeAnswers } from '../../../src/lib/link/answers-link.ts';
import { FIXTURE } from '../../setup/sites.ts';
import { openGuide, openMenu, step } from '../pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a guide in use, in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openGuide(page, '/guides/leave-office/#no-such-step');
    await step(page, 'open-door').getByRole('checkbox').check();
    const menu = await openMenu(page, 'await-deposit');
    await menu.getByRole('button', { name: 'Waiting' }).click();
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await menu.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Show all steps' }).click();
    await page.getByText('Does your screen look different?').first().click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test(`axe finds nothing on the open search, in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openGuide(page, '/guides/leave-office/');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    const box = dialog.getByRole('searchbox');
    await expect(dialog.getByRole('heading', { name: 'People often ask' })).toBeVisible();
    const violations = async () =>
      (await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations;
    expect(await violations(), 'empty').toEqual([]);
    for (const [typed, said] of [
      ['xqzwv', 'Nothing found'],
      ['agmt-1a2b', 'AWS Marketplace agreement ID'],
      ['letter box', 'Elsewhere in the text'],
    ] as const) {
      await box.fill(typed);
      await expect(dialog).toContainText(said);
      expect(await violations(), typed).toEqual([]);
    }
  });

  test(`axe finds nothing on any question or outcome of a decision, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const { tree } = readCatalogue(FIXTURE).readTree('leave-or-stay');
    await page.goto('/decide/');
    for (const { id } of tree.nodes) {
      await page.goto(`/decide/${encodeAnswers(pathTo(tree, id)!)}`);
      await expect(page.getByRole('button', { name: /Continue|Start again/ })).toBeEnabled();
      expect((await new AxeBuilder({ page }).include('[data-decision]').analyze()).violations, id).toEqual(
        [],
      );
    }
  });
}
