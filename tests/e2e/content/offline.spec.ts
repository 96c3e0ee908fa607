/** What a reader has without a connection, and what happens when a newer build is published. */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '../test.ts';
import { isOfPages } from '../../../src/lib/build/kept-files.ts';
import { writeWorker } from '../../../src/lib/build/offline-worker.ts';
import { serveFolder } from '../../../src/lib/build/serve.ts';
import { GUIDE, progress, watchForTrouble } from '../pages.ts';
import { sites } from '../../setup/sites.ts';

test.use({ serviceWorkers: 'allow' });

// The five seconds that a page waits before it looks after its offline copy are over at once.
test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: () => void, delay?: number) => wait(work, delay === 5000 ? 0 : delay),
    });
  }),
);

/** Waits until the pages are kept and the worker serves the page that is open. */
const kept = (page: Page): Promise<void> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null).then(() => undefined);
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('after one visit all guides, search, composer and decision work without a connection', async ({
  page,
  context,
}) => {
  const trouble = watchForTrouble(page);
  await page.goto('/');
  await kept(page);
  await context.setOffline(true);

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('close the account');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();

  // As a link that somebody shared would: a guide never visited, its last slash lost, with an answer of a mailing.
  await page.goto(`${GUIDE.slice(0, -1)}?utm_source=mail#case=none`);
  await expect(page).toHaveURL(new RegExp(`${GUIDE}\\?utm_source=mail`));
  await expect(page.getByRole('checkbox').first()).toBeEnabled();

  await page.goto('/compose/cancellation/');
  await expect(page.getByRole('textbox').first()).toBeEnabled();

  await page.goto('/decide/');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
  expect(trouble).toEqual([]);
});

test('a reader who does not want it turns it off for good, and nothing that was kept stays', async ({
  page,
}) => {
  await page.goto('/reference/your-data/');
  await kept(page);
  expect(await cacheNames(page)).not.toEqual([]);

  await page.getByRole('checkbox', { name: /without a connection/ }).uncheck();
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /without a connection/ })).not.toBeChecked();
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  expect(await cacheNames(page)).toEqual([]);
});

test('what is kept is small: 1.2 MB on its way, 3.5 MB here', () => {
  const { root } = sites.real;
  const files = globSync('**/*', { cwd: root })
    .filter((path) => isOfPages(path) && statSync(join(root, path)).isFile())
    .map((path) => readFileSync(join(root, path)));
  const sum = (sizes: number[]) => sizes.reduce((all, one) => all + one, 0);
  expect(sum(files.map((file) => file.length))).toBeLessThanOrEqual(3_500_000);
  expect(sum(files.map((file) => gzipSync(file).length))).toBeLessThanOrEqual(1_200_000);
});

test.describe('a newer build', () => {
  let folder: string;
  let host: Server;
  let address: string;

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'builds-'));
    cpSync(sites.real.root, join(folder, 'older'), { recursive: true });
    cpSync(sites.real.root, join(folder, 'newer'), { recursive: true });
    changeBuild(join(folder, 'newer'));
    await writeWorker(join(folder, 'newer'), '/');
    host = createServer(serveFolder(join(folder, 'older')));
    await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
    address = `http://localhost:${(host.address() as AddressInfo).port}`;
  });
  test.afterEach(() => {
    host.closeAllConnections();
    host.close();
    rmSync(folder, { recursive: true });
  });

  /** The build with another title on every page and other names for all scripts, as a change of one makes them. */
  function changeBuild(root: string) {
    const renamed = (name: string) => name.replace(/\.js$/, '-newer.js');
    const names = globSync('_astro/*.js', { cwd: root }).map((path) => basename(path));
    for (const name of names) renameSync(join(root, '_astro', name), join(root, '_astro', renamed(name)));
    for (const file of globSync('**/*.{html,js}', { cwd: root })) {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8').replace('<title>', '<title>Newer: ');
      writeFileSync(
        path,
        names.reduce((changed, name) => changed.replaceAll(name, renamed(name)), text),
      );
    }
  }

  /** From now on the host has the newer build only. */
  const publish = () => {
    host.removeAllListeners('request');
    host.on('request', serveFolder(join(folder, 'newer')));
  };

  const lookForNewer = (page: Page) =>
    page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())!.update());

  test('does not disturb what is open, is offered, and is there with one press; what was typed is kept', async ({
    page,
  }) => {
    await page.goto(`${address}/compose/cancellation/`);
    await kept(page);
    const field = page.getByRole('textbox').first();
    await field.fill('offer-abc123');
    publish();
    await lookForNewer(page);
    const notice = page.locator('[data-newer]');
    await expect(notice).toContainText('A newer version', { timeout: 15_000 });

    // Parts of the older build, which the host no longer has, are still there; and so are its pages, all of them.
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page).toHaveTitle(/^(?!Newer)/);
    await expect(notice).toBeVisible({ timeout: 15_000 });

    await notice.getByRole('button', { name: 'Use it now' }).click();
    await expect(page).toHaveTitle(/^Newer: /);
    await expect(field).toHaveValue('offer-abc123');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  test('waits while another tab has the older one open', async ({ page, context }) => {
    await page.goto(`${address}${GUIDE}`);
    await kept(page);
    const other = await context.newPage();
    await other.goto(`${address}/`);
    publish();
    await lookForNewer(page);
    const notice = page.locator('[data-newer]');
    await notice.getByRole('button', { name: 'Use it now' }).click({ timeout: 15_000 });
    await expect(notice).toContainText('Other tabs');
    await other.reload();
    await expect(other).toHaveTitle(/^(?!Newer)/);

    await other.close();
    await page.close();
    const next = await context.newPage();
    await next.goto(`${address}${GUIDE}`);
    await expect(next).toHaveTitle(/^Newer: /);
    await expect(progress(next)).toBeVisible();
  });
});
