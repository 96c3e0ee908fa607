/** What a reader has without a connection, what it costs, and how it is turned off. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '../test.ts';
import type { Facts } from '../../../src/lib/case/schema.ts';
import { isOfPages } from '../../../src/lib/build/kept-files.ts';
import { serveFolder } from '../../../src/lib/build/serve.ts';
import { stepLink } from '../../../src/lib/link/case-link.ts';
import offlineWords from '../../../src/content/words/en/offline.json' with { type: 'json' };
import { ROOT } from '../../setup/pages.ts';
import { sites } from '../../setup/sites.ts';
import { countKept, kept, skipTheWait, WAIT, workerState } from '../offline-copy.ts';
import { startHost, type OwnHost } from '../own-host.ts';
import { GUIDE, stored, watchForTrouble } from '../pages.ts';
import { guidePaths } from '../paths.ts';

test.use({ serviceWorkers: 'allow' });

const { root } = sites.real;
const keptFiles = globSync('**/*', { cwd: root })
  .filter((path) => isOfPages(path) && statSync(join(root, path)).isFile())
  .map((path) => readFileSync(join(root, path)));
/** The step to which a seller leads a buyer who has to answer. */
const [ASKED, STEP] = ['/guides/answer-cancellation-request/', 'approve-request'];
const FACTS: Facts = { agreementId: 'agmt-byw2g19zkbjhuwxc8ki4w3b4x', submittedOn: '2026-11-20' };

let host: OwnHost;
test.beforeEach(async () => {
  host = await startHost(serveFolder(root));
});
test.afterEach(() => host.stop());

/** Lets whatever the page has begun to ask for arrive: an answer comes back behind it. */
const roundTrip = (page: Page): Promise<string> =>
  page.evaluate(async () => (await fetch('/robots.txt')).text());
const isOfTheCopy = (asked: string) => /idle|sw\.js/.test(asked);

/** Opens a page whose clock stands still until the test lets it run, up to where what starts the copy has come. */
async function openUntilItStarts(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(host.address + GUIDE, { waitUntil: 'networkidle' });
  await page.clock.runFor(WAIT - 1);
  await roundTrip(page);
  expect(host.asked.filter(isOfTheCopy)).toEqual([]);
  const starts = page.waitForResponse(/idle/);
  await page.clock.runFor(1);
  await (await starts).finished();
  await roundTrip(page);
  // It gets no turn while that clock stands still.
  expect(host.asked).not.toContain('/sw.js');
}

test('a first visit fetches nothing for it in its first five seconds, nor while the browser is busy', async ({
  page,
}) => {
  await openUntilItStarts(page);
  await expect
    .poll(() => page.clock.runFor(1000).then(() => countKept(page)), { timeout: 15_000 })
    .toBe(keptFiles.length);
});

test('a browser that is asked to save data gets no copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await openUntilItStarts(page);
  for (let turn = 0; turn < 5; turn += 1) {
    await page.clock.runFor(1000);
    await roundTrip(page);
  }
  expect(host.asked).not.toContain('/sw.js');
});

test.describe('once the pages are kept', () => {
  test.beforeEach(({ context }) => skipTheWait(context));

  test('an agent on a train opens a link to a guide never visited: the step and the facts that were sent are there', async ({
    page,
  }) => {
    const trouble = watchForTrouble(page);
    await page.goto(host.address);
    await kept(page);
    host.stop();

    const link = stepLink(host.address + ASKED, STEP, FACTS);
    // A mail program may have cut off the last slash, and a mailing put something behind the address.
    await page.goto(link.replace(`${ASKED}#`, `${ASKED.slice(0, -1)}?utm_source=mail#`));
    await expect(page).toHaveURL(link.replace('#', '?utm_source=mail#'));
    const sent = page.getByRole('region', { name: 'Sent with this link' });
    await expect(sent.getByRole('definition')).toHaveText([FACTS.agreementId!, '20 November 2026']);
    await expect(page.locator(`#${STEP} [data-step-body]`)).toBeVisible();
    await sent.getByRole('button', { name: 'Keep it in this browser' }).click();
    expect(await stored(page)).toMatchObject({ 'clean-exit:case:first:fact:agreementId': FACTS.agreementId });
    expect(trouble).toEqual([]);
  });

  test('after one visit all guides, search, composer, decision, record, cases and sharing work without a connection', async ({
    page,
  }) => {
    const trouble = watchForTrouble(page);
    await page.goto(host.address);
    await kept(page);
    host.stop();

    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('agreement');
    const found = page.getByRole('dialog');
    await expect(found.getByRole('link').first()).toBeVisible();
    await expect(found.getByRole('heading', { name: 'Elsewhere', exact: false })).toBeVisible();

    for (const path of guidePaths) {
      await page.goto(host.address + path);
      await expect(page.getByRole('main').getByRole('checkbox').first()).toBeEnabled();
    }
    await page.getByRole('main').getByRole('checkbox').first().check();

    await page.goto(`${host.address}/compose/cancellation/`);
    await expect(page.getByRole('textbox').first()).toBeEnabled();
    await page.goto(`${host.address}/decide/`);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
    await page.goto(`${host.address}/record/`);
    await expect(page.getByRole('main')).toContainText(/done, \d/);
    await page.goto(`${host.address}/cases/`);
    await expect(page.getByRole('button', { name: 'New case' })).toBeVisible();
    await page.goto(`${host.address}/share/`);
    await page.getByRole('searchbox', { name: 'Find the step' }).fill('close the account');
    await expect(page.locator('[data-share-steps] button').first()).toBeVisible();
    expect(trouble).toEqual([]);
  });

  test('a reader who does not want it turns it off for good: only that is stored; turned on again, all of it comes back', async ({
    page,
  }) => {
    const choice = page.getByRole('checkbox', { name: /without a connection/ });
    await page.goto(`${host.address}/reference/your-data/`);
    await kept(page);
    await choice.uncheck();
    await expect.poll(() => countKept(page)).toBe(0);
    expect(await stored(page)).toEqual({ 'clean-exit:offline': 'off' });

    await choice.check();
    await expect.poll(() => countKept(page), { timeout: 15_000 }).toBe(keptFiles.length);
    expect(await stored(page)).toEqual({});

    await choice.uncheck();
    await page.reload({ waitUntil: 'networkidle' });
    await expect(choice).not.toBeChecked();
    await roundTrip(page);
    expect(await workerState(page)).toBeUndefined();
    expect(await countKept(page)).toBe(0);
  });
});

test('what is kept is as small as its reader is told, to the nearest megabyte', () => {
  const megabytes = (sizes: number[]) => Math.round(sizes.reduce((sum, one) => sum + one, 0) / 1e6);
  const fetched = megabytes(keptFiles.map((file) => gzipSync(file).length));
  const held = megabytes(keptFiles.map((file) => file.length));
  const yourData = readFileSync(join(ROOT, 'src/content/docs/reference/your-data.mdx'), 'utf8');
  for (const text of [offlineWords.keep, yourData])
    expect(/about (\d+) MB to fetch, (\d+) MB once it is there/.exec(text)?.slice(1)).toEqual([
      String(fetched),
      String(held),
    ]);
});
