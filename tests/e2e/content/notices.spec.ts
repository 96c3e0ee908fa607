/** That whoever is told something can read it: notices lie over the page, but not over each other, and nothing lies over them. */
import { expect, test } from '../test.ts';
import { resize } from '../pages.ts';
import { ofNotices } from '../states/notices.ts';
import { openState } from '../states/state.ts';

const SIZES = [
  { width: 360, height: 740 },
  // With the menu beside the page, and without much room for both.
  { width: 820, height: 600 },
  { width: 1280, height: 800 },
];

for (const state of ofNotices) {
  test(`${state.name}: nothing lies over a notice`, async ({ page }) => {
    await openState(page, state);
    for (const size of SIZES) {
      await resize(page, size);
      const covered = await page.locator('[data-notices] p').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !document.querySelector('dialog:modal'))
          .filter((one) => {
            one.scrollIntoView({ block: 'nearest' });
            const { left, right, top, height } = one.getBoundingClientRect();
            return [left + 1, (left + right) / 2, right - 1].some(
              (x) => !one.contains(document.elementFromPoint(x, top + height / 2)),
            );
          })
          .map((one) => one.textContent),
      );
      expect(covered, `at ${size.width} pixels`).toEqual([]);
    }
  });
}
