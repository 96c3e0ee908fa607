/**
 * Nothing is asked of any other origin, and no cookie is set, by no page, no journey and no worker. The other browser tests
 * watch for it too, each on its way (`test.ts`).
 */
import { expect, test, type BrowserContext } from '../test.ts';
import { started } from '../everything.ts';
import { allPaths } from '../paths.ts';

const TYPED = 'agmt-7777777777aaaaaaaaaaaaaaa';

/** Everything that a browser asks for. */
function record(context: BrowserContext) {
  const asked: { url: string; whole: string; byWorker: boolean }[] = [];
  context.on('request', (request) => {
    const url = request.url();
    asked.push({
      url,
      whole: `${url}\n${request.postData() ?? ''}\n${JSON.stringify(request.headers())}`,
      byWorker: request.serviceWorker() !== null,
    });
  });
  return asked;
}

// What the worker asks for that keeps the pages is seen too.
test.use({ serviceWorkers: 'allow' });

test('no page and no journey asks another origin for anything, sets a cookie, or tells anybody what is kept', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const asked = record(context);
  await page.goto('/compose/cancellation/');
  await page.getByRole('textbox', { name: 'Agreement ID' }).fill(TYPED);
  for (const path of allPaths) {
    await page.goto(path);
    await started(page);
  }
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/decide/');
  await page.getByRole('main').getByRole('radio').first().check();
  await page.goto('/cases/');
  await page.getByText('Carry on elsewhere').first().click();
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a file' }).click();
  await page.getByLabel('Take in a file').setInputFiles(await (await begun).path());
  await expect(page.locator('[data-import-preview]')).toBeVisible();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog');
  await search.getByRole('searchbox').fill(TYPED);
  await expect(search.getByRole('status')).toContainText('agreement ID');
  const { origin } = new URL(baseURL!);
  expect(asked.length).toBeGreaterThan(allPaths.length);
  expect(asked.filter(({ byWorker }) => byWorker).length).toBeGreaterThan(10);
  expect(
    asked
      .map(({ url }) => url)
      .filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== origin),
  ).toEqual([]);
  expect(asked.filter(({ whole }) => whole.includes(TYPED) || whole.includes('7777777777'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});
