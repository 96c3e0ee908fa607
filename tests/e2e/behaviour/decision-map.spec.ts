import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../../src/lib/authoring/content.ts';
import { FIXTURE } from '../../setup/sites.ts';
import { heading } from '../decision-page.ts';

const { tree } = readCatalogue(FIXTURE).readTree('leave-or-stay');

test('the picture links every node to its place and marks the way taken', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/decide/');
  const node = (id: string) => page.locator(`[data-map-node="${id}"]`);
  await expect(page.locator('[data-map-node]')).toHaveCount(tree.nodes.length);
  await node('reason').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Why do you go?');
  await expect(node('how-long')).toHaveAttribute('data-taken');
  await expect(node('keys')).not.toHaveAttribute('data-taken');
  await expect(page.locator('path[data-map-answer="how-long=for-ever"]')).toHaveAttribute('data-taken');
});

test('only the picture of the same tree marks the way', async ({ page }) => {
  await page.goto('/decide/#whose=ours');
  const taken = page.locator('[data-map-node][data-taken]');
  await expect(taken).toHaveCount(2);
  await page.locator('[data-map-node="stay"]').click();
  await expect(heading(page)).toHaveText('Stay');
  await expect(taken).toHaveCount(3);
});
