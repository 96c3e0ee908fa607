import { expect, test } from '../test.ts';
import { smallTargets } from '../looks/targets.ts';
import { allPaths } from '../paths.ts';

for (const path of allPaths) {
  test(`a finger finds every control of ${path} on 44 by 44 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await smallTargets(page)).toEqual([]);
  });
}
