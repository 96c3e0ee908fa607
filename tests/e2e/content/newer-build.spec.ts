/** What happens to readers of an older build when a newer one is published. */
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '../test.ts';
import { writeWorker } from '../../../src/lib/build/offline-worker.ts';
import { serveFolder } from '../../../src/lib/build/serve.ts';
import { sites } from '../../setup/sites.ts';
import { kept, skipTheWait, WAIT, workerState } from '../offline-copy.ts';
import { startHost, type OwnHost } from '../own-host.ts';
import { GUIDE, progress } from '../pages.ts';

test.use({ serviceWorkers: 'allow' });
// The newer build is made once.
test.describe.configure({ mode: 'default' });

/** A guide that only the newer build has. */
const NEW_GUIDE = '/guides/a-newer-guide/';
const COMPOSER = '/compose/cancellation/';
const OLDER = /^(?!Newer)/;
const NEWER = /^Newer: /;

let folder: string;
let older: RequestListener;
let newer: RequestListener;
let host: OwnHost;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newer-build-'));
  cpSync(sites.real.root, folder, { recursive: true });
  changeBuild(folder);
  await writeWorker(folder, '/');
  older = serveFolder(sites.real.root);
  newer = serveFolder(folder);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Gives the build a guide more, another title on every page, other texts to search, and other names to all scripts, as a change of one makes them. */
function changeBuild(root: string) {
  cpSync(join(root, GUIDE), join(root, NEW_GUIDE), { recursive: true });
  writeFileSync(join(root, 'search.json'), `${readFileSync(join(root, 'search.json'), 'utf8')}\n`);
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

/** The newer build with the parts of the older, which a host must keep. */
const newerWithOlderParts: RequestListener = (request, response) =>
  (existsSync(join(folder, request.url!)) ? newer : older)(request, response);

/** The newer build as a host has it that is still changing its files, or a network that changes them on their way. */
const halfPublished: RequestListener = (request, response) =>
  request.url === '/decide/' ? response.end('<title>Of another build</title>') : newer(request, response);

/** Looks for a newer build, and waits until it is whole; `false` if it is not taken. */
const lookForNewer = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const worker = registration.installing;
    if (!worker) return registration.waiting !== null;
    await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker.state === 'installed';
  });

const notice = (page: Page) => page.locator('[data-newer]');
const useNow = (page: Page) => notice(page).getByRole('button', { name: 'Use it now' });

test.beforeEach(async () => {
  host = await startHost(older);
});
test.afterEach(() => host.stop());

test.describe('to whoever has the older one', () => {
  test.beforeEach(({ context }) => skipTheWait(context));

  test('does not disturb what is open, is offered, and is there with one press; what was typed is kept', async ({
    page,
  }) => {
    await page.goto(host.address + COMPOSER);
    await kept(page);
    const field = page.getByRole('textbox').first();
    await field.fill('offer-abc123');
    host.publish(newer);
    expect(await lookForNewer(page)).toBe(true);
    await expect(notice(page)).toContainText('A newer version');

    // Parts of the older build, which the host no longer has, are still there; and so are its pages, all of them.
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page).toHaveTitle(OLDER);

    await useNow(page).click();
    await expect(page).toHaveTitle(NEWER);
    await expect(field).toHaveValue('offer-abc123');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  test('takes nothing away that is typed and not kept without saying so first', async ({ page }) => {
    await page.goto(host.address + COMPOSER);
    await kept(page);
    host.publish(newer);
    await lookForNewer(page);
    await page.getByText('Paste an e-mail, a row or an address').click();
    const pasted = page.getByRole('textbox', { name: 'Text to look through' });
    await pasted.fill('Agreement agmt-abc');
    await useNow(page).click();
    await expect(notice(page).getByRole('status')).toContainText('would be lost');
    await expect(page).toHaveTitle(OLDER);
    await expect(pasted).toHaveValue('Agreement agmt-abc');
    await useNow(page).click();
    await expect(page).toHaveTitle(NEWER);
  });

  test('waits while another tab has the older one open', async ({ page, context }) => {
    await page.goto(host.address + GUIDE);
    await kept(page);
    const other = await context.newPage();
    await other.goto(host.address);
    host.publish(newer);
    await lookForNewer(page);
    await useNow(page).click();
    await expect(notice(page)).toContainText('Other tabs');
    await other.reload();
    await expect(other).toHaveTitle(OLDER);

    await other.close();
    await page.close();
    // The browser takes the newer one once nothing shows the older any more, a little after the last tab is closed.
    await expect(async () => {
      const next = await context.newPage();
      await next.goto(host.address + GUIDE);
      const title = await next.title();
      if (!title.startsWith('Newer: ')) await next.close();
      expect(title).toMatch(NEWER);
      await expect(progress(next)).toBeVisible();
    }).toPass({ timeout: 10_000 });
  });

  test('is offered to whoever comes back to a page after an hour, not before', async ({ page }) => {
    await page.goto(host.address + GUIDE);
    await kept(page);
    host.publish(newer);
    const comeBackAfter = (minutes: number) =>
      page.evaluate((later) => {
        const now = Date.now() + later;
        Date.now = () => now;
        document.dispatchEvent(new Event('visibilitychange'));
      }, minutes * 60_000);
    const looked = () => host.asked.filter((path) => path === '/sw.js').length;
    const before = looked();
    await comeBackAfter(59);
    await page.evaluate(() => fetch('/robots.txt'));
    expect(looked()).toBe(before);
    await comeBackAfter(1);
    await expect(notice(page)).toContainText('A newer version', { timeout: 15_000 });
  });

  test('is not taken when one of its files is another’s: the older one stays whole', async ({ page }) => {
    await page.goto(host.address + GUIDE);
    await kept(page);
    host.publish(halfPublished);
    expect(await lookForNewer(page)).toBe(false);
    await page.goto(`${host.address}/decide/`);
    await expect(page).toHaveTitle(OLDER);
    await expect(page).not.toHaveTitle(/another/);
    await expect(page.getByRole('radio').first()).toBeEnabled();
    await expect(notice(page)).toHaveCount(0);

    // Once the host is done, it is.
    host.publish(newer);
    expect(await lookForNewer(page)).toBe(true);
  });

  test('a page that only the newer one has gets all its parts from there, and those of the older one theirs', async ({
    page,
    context,
  }) => {
    await page.goto(host.address + GUIDE);
    await kept(page);
    host.publish(newer);
    const linked = await context.newPage();
    await linked.goto(host.address + NEW_GUIDE);
    await expect(linked).toHaveTitle(NEWER);
    await expect(progress(linked)).toBeVisible();
    const searched = (tab: Page) => tab.evaluate(async () => (await fetch('/search.json')).text());
    expect(await searched(linked)).toBe(readFileSync(join(folder, 'search.json'), 'utf8'));
    expect(await searched(page)).toBe(readFileSync(join(sites.real.root, 'search.json'), 'utf8'));
  });

  test('a first copy of which one file is another’s is not kept, and the page works on', async ({ page }) => {
    host.publish(halfPublished);
    await page.goto(host.address + GUIDE);
    await expect.poll(() => host.asked.includes('/decide/'), { timeout: 15_000 }).toBe(true);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration()), { timeout: 15_000 })
      .toBeUndefined();
    await page.getByRole('main').getByRole('checkbox').first().check();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
});

test('a page of the older one, open before anything was kept, is not served from a newer one', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(host.address + GUIDE, { waitUntil: 'networkidle' });
  host.publish(newerWithOlderParts);
  await page.clock.runFor(WAIT);
  await page.clock.resume();
  await expect.poll(() => workerState(page), { timeout: 15_000 }).toBe('activated');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await page.reload();
  await expect(page).toHaveTitle(NEWER);
  await expect(progress(page)).toBeVisible();
});
