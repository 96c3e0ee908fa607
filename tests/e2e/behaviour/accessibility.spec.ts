import { axeInBothThemes } from '../looks/axe.ts';
import { expect, test } from '../test.ts';
import { readCatalogue } from '../../../src/lib/authoring/content.ts';
import { pathTo } from '../../setup/ways.ts';
import { encodeAnswers } from '../../../src/lib/link/answers-link.ts';
import { FIXTURE } from '../../setup/sites.ts';

test('axe finds nothing on any question or outcome of a decision, in both themes', async ({ page }) => {
  const { tree } = readCatalogue(FIXTURE).readTree('leave-or-stay');
  await page.goto('/decide/');
  for (const { id } of tree.nodes) {
    await page.goto(`/decide/${encodeAnswers(pathTo(tree, id)!)}`);
    await expect(page.getByRole('button', { name: /Continue|Start again/ })).toBeEnabled();
    expect(await axeInBothThemes(page, '[data-decision]'), id).toEqual([]);
  }
});
