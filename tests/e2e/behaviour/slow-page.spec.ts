import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFolder } from '../../../src/lib/build/serve.ts';
import { sites } from '../../setup/sites.ts';
import { OFFICE, checkbox, progress } from '../pages.ts';
import { expect, test } from '../test.ts';

const { root } = sites.fixture;
const html = readFileSync(join(root, OFFICE, 'index.html'), 'utf8');

test('a guide whose second half comes after its scripts is whole, and every step can be ticked', async ({
  page,
}) => {
  const half = html.indexOf('id="pack-cables"');
  expect(half).toBeGreaterThan(html.indexOf('id="open-door"'));
  const { promise: asked, resolve: sendRest } = Promise.withResolvers<undefined>();
  const serve = serveFolder(root);
  const server = createServer((request, response) => {
    if (request.url !== OFFICE) {
      serve(request, response);
      return;
    }
    response.setHeader('content-type', 'text/html').write(html.slice(0, half));
    void asked.then(() => response.end(html.slice(half)));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));

  const scripts = page.waitForResponse(/\/islands\./);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${OFFICE}`, {
    waitUntil: 'commit',
  });
  await (await scripts).finished();
  // Time enough for an island to start that would not wait.
  await page.waitForTimeout(300);
  await expect(checkbox(page, 'open-door')).toBeDisabled();
  sendRest(undefined);
  await checkbox(page, 'pack-cables').check();
  await expect(progress(page)).toHaveText('0 of 2 checks, 1 of 8 steps done');
  await expect(page.locator('input[type=checkbox]:disabled')).toHaveCount(0);
  server.closeAllConnections();
  server.close();
});
