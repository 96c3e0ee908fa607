import { expect, test, type Page } from '../test.ts';
import { stepLink } from '../../../src/lib/link/case-link.ts';
import { seal } from '../../../src/lib/link/sealed.ts';
import type { Facts } from '../../../src/lib/case/schema.ts';
import { notices, OFFICE, openEmptyPage, openMenu, step, stored, watchForTrouble } from '../pages.ts';

const FACTS: Facts = {
  agreementId: 'agmt-byw2g19zkbjhuwxc8ki4w3b4x',
  buyerReference: '<img src=x onerror=alert(1)>,100%25 %2C',
  submittedOn: '2026-11-20',
};
const carried = (page: Page) => page.getByRole('region', { name: 'Sent with this link' });
const keep = (page: Page) => carried(page).getByRole('button', { name: 'Keep it in this browser' });

async function open(page: Page, facts = FACTS) {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await page.goto(stepLink(OFFICE, 'pack-cables', facts));
  await expect(carried(page)).toBeVisible();
}

test('a link shows every fact that was sent and until when, beside its step, and stores nothing', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await open(page);
  await expect(carried(page)).toContainText('Answer by Friday 27 November');
  await expect(carried(page)).toContainText('4 days left');
  await expect(carried(page).getByRole('definition')).toHaveText([
    'agmt-byw2g19zkbjhuwxc8ki4w3b4x',
    FACTS.buyerReference!,
    '20 November 2026',
  ]);
  await expect(step(page, 'pack-cables').locator('[data-step-body]')).toBeVisible();
  expect(await stored(page)).toEqual({});
  await carried(page).getByRole('button', { name: 'Hide' }).click();
  await expect(carried(page)).toHaveCount(0);
  expect(await stored(page)).toEqual({});
  expect(trouble).toEqual([]);
});

test('what was sent is kept on purpose, by keyboard, and can be taken back', async ({ page }) => {
  await open(page);
  await keep(page).press('Enter');
  await expect(carried(page)).toContainText('Kept.');
  expect(await stored(page)).toMatchObject({ 'clean-exit:case:first:fact:submittedOn': '2026-11-20' });
  await carried(page).getByRole('button', { name: 'Undo' }).press('Enter');
  expect(await stored(page)).toEqual({});
});

test('facts that differ stand side by side; as a case of its own, what was here stays as it was', async ({
  page,
}) => {
  await openEmptyPage(page);
  await page.evaluate(() => localStorage.setItem('clean-exit:case:first:fact:agreementId', 'agmt-mine'));
  await open(page);
  const ask = () => carried(page).getByRole('button', { name: 'Choose what to keep…' }).click();
  await ask();
  const dialog = page.getByRole('dialog', { name: 'Where should it be kept?' });
  await dialog.getByRole('radio', { name: 'Into what you have entered here' }).check();
  await expect(dialog.getByRole('group', { name: 'Agreement ID: which one?' })).toContainText(
    'Yours: agmt-mine',
  );
  await dialog.getByRole('radio', { name: 'Yours: agmt-mine' }).check();
  await dialog.getByRole('button', { name: 'Keep it in this browser' }).click();
  expect(await stored(page)).toMatchObject({
    'clean-exit:case:first:fact:agreementId': 'agmt-mine',
    'clean-exit:case:first:fact:submittedOn': '2026-11-20',
  });
  await carried(page).getByRole('button', { name: 'Undo' }).click();
  await ask();
  await dialog.getByRole('radio', { name: 'As a case of its own' }).check();
  await dialog.getByRole('button', { name: 'Keep it in this browser' }).click();
  const entries = Object.entries(await stored(page));
  expect(entries).toContainEqual(['clean-exit:case:first:fact:agreementId', 'agmt-mine']);
  expect(
    entries.filter(([key, value]) => key.endsWith(':fact:agreementId') && value === FACTS.agreementId),
  ).toHaveLength(1);
  await carried(page).getByRole('button', { name: 'Undo' }).click();
  expect(Object.entries(await stored(page)).filter(([key]) => key.includes(':fact:'))).toEqual([
    ['clean-exit:case:first:fact:agreementId', 'agmt-mine'],
  ]);
});

for (const [fragment, notice] of [
  ['case=abc', 'cannot be read'],
  ['case=1z.AAAA', 'cannot be read'],
  ['case=3.AAAA', 'A newer version of this site made the link'],
  [`case=1.${'A'.repeat(70_000)}`, 'too large'],
  [`case=${seal({ confirmationLink: 'javascript:alert(1)' })}`, 'not what a link of this site can carry'],
  [`case=${seal({ __proto__: 1, constructor: 'x' })}`, 'not what a link of this site can carry'],
] as const) {
  test(`a link with ${fragment.slice(0, 30)} says so; the guide works, and nothing is stored`, async ({
    page,
  }) => {
    const trouble = watchForTrouble(page);
    await page.goto(`${OFFICE}#pack-cables&${fragment}`);
    await expect(notices(page)).toContainText(notice);
    await expect(step(page, 'pack-cables').getByRole('checkbox')).toBeEnabled();
    expect(await stored(page)).toEqual({});
    expect(trouble).toEqual([]);
  });
}

test('an address that came with a link is pressed only where it is a page of the vendors', async ({
  page,
}) => {
  const link = (confirmationLink: string) => open(page, { confirmationLink });
  await link('https://aws.amazon.com/marketplace/confirm?id=1');
  await expect(carried(page).getByRole('link')).toHaveCount(1);
  await page.goto('about:blank');
  await link('https://aws.amazon.com.evil.example/');
  await expect(carried(page)).toContainText('https://aws.amazon.com.evil.example/');
  await expect(carried(page).getByRole('link')).toHaveCount(0);
});

test('a seller ticks what goes along, the buyer sees just that on a phone, and nobody else is told', async ({
  browser,
  baseURL,
}) => {
  const seller = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await seller.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  const watch = (page: Page) =>
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  watch(seller);
  await seller.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await openEmptyPage(seller);
  await seller.evaluate((facts) => {
    for (const [name, value] of Object.entries(facts))
      localStorage.setItem(`clean-exit:case:first:fact:${name}`, String(value));
  }, FACTS);
  await seller.goto(`${OFFICE}#pack-cables`);
  const menu = await openMenu(seller, 'pack-cables');
  await menu.getByRole('button', { name: 'Share…' }).click();
  const along = menu.getByRole('group', { name: 'What goes along' });
  await expect(along.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(menu).toContainText('Nothing else goes along.');
  await along.getByRole('checkbox', { name: /Agreement ID/ }).check();
  await along.getByRole('checkbox', { name: /Day of the request/ }).check();
  await menu.getByRole('button', { name: 'Copy the link' }).click();
  const link = await seller.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/guides\/leave-office\/#pack-cables&case=2z?\./);
  await menu.getByRole('button', { name: 'Copy as a message' }).click();
  expect(await seller.evaluate(() => navigator.clipboard.readText())).toContain(
    'Answer by Friday 27 November',
  );

  const phone = { baseURL: baseURL!, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const buyer = await (await browser.newContext(phone)).newPage();
  watch(buyer);
  await buyer.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await buyer.goto(link);
  await expect(carried(buyer).getByRole('definition')).toHaveText([FACTS.agreementId!, '20 November 2026']);
  await keep(buyer).tap();
  await expect(carried(buyer)).toContainText('Kept.');
  expect(
    asked.filter((address) => address.includes('byw2g19zkbjhuwxc8ki4w3b4x') || address.includes('case=')),
  ).toEqual([]);
  await seller.context().close();
  await buyer.context().close();
});
