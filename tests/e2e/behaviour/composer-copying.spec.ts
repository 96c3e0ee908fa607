import { expect, test } from '../test.ts';
import { AGREEMENT, fillNotice, openComposer, openFormats } from './composer-page.ts';

test('where copying is refused, the text is shown selected, and goes when it is no longer true', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openComposer(page);
  await fillNotice(page);
  await openFormats(page);
  await page.getByRole('button', { name: 'Copy Agreement ID' }).click();
  const shown = page.getByRole('textbox', { name: 'Copying was refused' });
  await expect(shown).toHaveValue(AGREEMENT);
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(AGREEMENT);
  await page.getByLabel('Agreement ID').fill('agmt-752jqvg74yo7k4h56cakk6396');
  await expect(shown).toHaveCount(0);
});

test('a refusal that comes after the text has changed does not show the old one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: () =>
          new Promise((_, reject) => addEventListener('refuse', () => reject(new DOMException('no')))),
      },
    });
  });
  await openComposer(page);
  await fillNotice(page);
  await openFormats(page);
  await page.getByRole('button', { name: 'Copy Agreement ID' }).click();
  await page.getByLabel('Agreement ID').fill('agmt-752jqvg74yo7k4h56cakk6396');
  await page.evaluate(async () => {
    dispatchEvent(new Event('refuse'));
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  await expect(page.getByRole('textbox', { name: 'Copying was refused' })).toHaveCount(0);
});
