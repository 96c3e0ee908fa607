/** That every browser test notices what leaves the site: without that, none of them says anything of it. */
import { expect, test } from '../test.ts';

test('a request to elsewhere, and what a policy refuses, are noticed in each browser profile', async ({
  page,
  browser,
  baseURL,
  leaks,
}) => {
  const other = await (await browser.newContext()).newPage();
  await other.route('https://example.com/', (route) => route.fulfill({ body: '' }));
  await other.goto('https://example.com/');
  expect(leaks).toEqual(['request: https://example.com/']);
  await page.goto('/');
  await page.evaluate(() => fetch('https://example.com/')).catch(String);
  await expect.poll(() => leaks.join()).toContain("refused: Connecting to 'https://example.com/'");
  await other.goto(baseURL!);
  await other.evaluate(() => (document.body.innerHTML = '<p>')).catch(String);
  await expect.poll(() => leaks.join()).toContain("refused: This document requires 'TrustedHTML'");
  leaks.length = 0;
});
