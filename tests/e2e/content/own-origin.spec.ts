/** Nothing is asked of any other origin, and no cookie is set, by no page and on no journey. */
import { expect, test, type BrowserContext } from '@playwright/test';
import { allPaths } from '../paths.ts';

const TYPED = 'agmt-7777777777aaaaaaaaaaaaaaa';

/** Everything that a browser asks for, and every cookie that it is given. */
function record(context: BrowserContext) {
  const asked: { url: string; whole: string }[] = [];
  const cookies: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    asked.push({ url, whole: `${url}\n${request.postData() ?? ''}\n${JSON.stringify(request.headers())}` });
  });
  context.on('response', (response) => {
    const { 'set-cookie': cookie } = response.headers();
    if (cookie !== undefined) cookies.push(`${response.url()}: ${cookie}`);
  });
  return { asked, cookies };
}

test('no page and no journey asks another origin for anything, sets a cookie, or tells anybody what is kept', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const { asked, cookies } = record(context);
  await page.goto('/compose/cancellation/');
  await page.getByRole('textbox', { name: 'Agreement ID' }).fill(TYPED);
  for (const path of allPaths) {
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);
  }
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
  expect(
    asked
      .map(({ url }) => url)
      .filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== origin),
  ).toEqual([]);
  expect(asked.filter(({ whole }) => whole.includes(TYPED) || whole.includes('7777777777'))).toEqual([]);
  expect(cookies).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});
