import { expect, test, type Locator, type Page } from '../test.ts';
import { settled } from '../pages.ts';

/** How a reader uses a page: what is pressed, and with what. */
type Press = (target: Locator) => Promise<void>;

/** Goes to a control with Tab, from where the focus is, and presses it. The focus is always in view on the way. */
const byKeyboard =
  (page: Page): Press =>
  async (target) => {
    await expect(target).toBeEnabled();
    await tabTo(page, (one) => one === document.activeElement, target);
    await expect.poll(() => isUncovered(target)).toBe(true);
    await page.keyboard.press('Enter');
  };

/** Goes to the group of a radio button with Tab, and to the button itself with the arrows. */
const chooseByKeyboard =
  (page: Page): Press =>
  async (target) => {
    await expect(target).toBeEnabled();
    await tabTo(
      page,
      (one) => (document.activeElement as HTMLInputElement).name === (one as HTMLInputElement).name,
      target,
    );
    await page.keyboard.press('Space');
    for (let more = 0; more < 20 && !(await target.isChecked()); more++)
      await page.keyboard.press('ArrowDown');
    await expect(target).toBeChecked();
  };

async function tabTo(page: Page, isThere: (one: Element) => boolean, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 120 && !(await target.evaluate(isThere)); tabs++)
    await page.keyboard.press('Tab');
  expect(await target.evaluate(isThere)).toBe(true);
}

const byTouch: Press = async (target) => {
  await expect(target).toBeEnabled();
  await target.tap();
};

/** Whether the middle of an element is in view, with nothing of the page over it. */
const isUncovered = (target: Locator): Promise<boolean> =>
  target.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const over = document.elementFromPoint(left + Math.min(width / 2, 200), top + height / 2);
    return over !== null && (one.contains(over) || over.contains(one) || over.closest('label') !== null);
  });

interface Hands {
  press: Press;
  choose: Press;
}

/** Answers one question after the other. */
async function answer(page: Page, { press, choose }: Hands, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await choose(page.getByRole('radio', { name: label, exact: true }));
    await press(page.getByRole('button', { name: 'Continue' }));
  }
}

/** A customer who keeps the account: from the question to the guide, which does not ask it again. */
async function customerLeaves(page: Page, hands: Hands): Promise<void> {
  await page.goto('/');
  await answer(page, hands, [
    'I get AWS through SoftwareOne',
    'Cloud Managed Services Essentials',
    'Leave SoftwareOne and keep our AWS organization',
  ]);
  await expect(
    page.getByRole('heading', { name: 'Leave Essentials and keep your organization', exact: true }),
  ).toBeVisible();
  await hands.press(
    page
      .getByRole('main')
      .getByRole('link', { name: /^Open the guide/ })
      .first(),
  );
  await expect(page).toHaveURL(/leave-softwareone-essentials\/$/);
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await hands.press(page.getByRole('link', { name: 'Start', exact: true }));
  await expect(page.locator('[data-place]')).toContainText('Check 1 of 5');
}

/** An administrator who wants to keep dashboards: what is deleted stands there before the start, and how to save is a check. */
async function administratorSaves(page: Page, hands: Hands): Promise<void> {
  await page.goto('/decide/');
  await answer(page, hands, ['I manage QuickSight (Amazon Quick)', 'I don’t know']);
  await expect(page.getByRole('heading', { name: 'Do not delete the account', exact: true })).toBeVisible();
  await page.goto('/guides/unsubscribe-quicksight/');
  await expect(page.getByRole('main').getByText('All dashboards, analyses and data sets')).toBeVisible();
  const save = page.getByRole('heading', { name: 'What you want to keep is saved' });
  await hands.press(save.getByRole('link'));
  await expect(page.getByText('StartAssetBundleExportJob')).toBeVisible();
}

/** From the question on the home page to a guide whose step waits, and the day after back to it from home. */
async function sellerCancels(page: Page, { press, choose }: Hands): Promise<void> {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await page.goto('/');
  await answer(page, { press, choose }, [
    'I sell on AWS Marketplace (vendor or channel partner)',
    'My company sold it directly',
  ]);
  await expect(page.getByRole('main').getByRole('radio').first()).toBeEnabled();
  expect(new URL(page.url()).hash).toContain('who=seller');
  await page.reload();
  await expect(page.getByRole('main').getByText('My company sold it directly')).toBeVisible();

  await page.goto('/guides/cancel-marketplace-agreement/');
  await press(page.getByRole('link', { name: 'Start', exact: true }));
  const done = page.locator('[data-open]').getByRole('button', { name: 'Mark done' });
  await settled(page);
  await press(done.first());
  await settled(page);
  await expect(page.locator('[data-place]')).not.toContainText('Step 1 of');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await press(done.first());
  await expect(page.locator('[data-progress]').first()).toContainText('2 of 4 checks');

  await page.clock.setFixedTime(new Date(2026, 10, 24, 12));
  await page.goto('/');
  await press(page.locator('[data-your-guides]').getByRole('link').first());
  await expect(page).toHaveURL(/cancel-marketplace-agreement\/#/);
  await expect(page.locator('[data-place]')).toContainText('Check 3 of 4');
}

/** A link to one step, opened by somebody who has never been here: what it belongs to, what comes first, and the step. */
async function buyerOpensStep(page: Page, { press }: Hands): Promise<void> {
  await page.goto('/guides/answer-cancellation-request/#approve-request');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const step = page.locator('#approve-request');
  await expect(step.locator('[data-step-body]')).toBeVisible();
  await expect(page.locator('[data-place]')).toContainText(/Step \d+ of \d+/);
  await press(step.getByRole('button', { name: 'Mark done' }));
  await expect(step.getByRole('checkbox')).toBeChecked();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

/** A message to the buyer: what is missing is gone to, and once nothing is, one press copies the text. */
async function sellerWrites(page: Page, { press }: Hands): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await page.goto('/compose/buyer-message/');
  const reason = page.getByLabel('Why you requested the cancellation');
  await expect(reason).toBeEnabled();
  await page.getByLabel('Product').fill('Northwind Scanner');
  await reason.fill('The subscription is not needed any more.');
  const copy = page.getByRole('button', { name: 'Copy the text' });
  await press(copy);
  await expect(page.getByLabel('Agreement ID')).toBeFocused();
  await page.keyboard.insertText('agmt-byw2g19zkbjhuwxc8ki4w3b4x');
  await page.getByLabel('Link for the buyer').fill('https://example.com/confirm/1');
  await page.getByLabel('Day on which you submitted the request').fill('2026-11-23');
  await press(copy);
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('https://example.com/confirm/1');
}

const journeys = { customerLeaves, administratorSaves, sellerCancels, buyerOpensStep, sellerWrites };
const told: Record<keyof typeof journeys, string> = {
  customerLeaves: 'a customer who leaves SoftwareOne is led to the guide, and is not asked again there',
  administratorSaves:
    'an administrator who is not sure is told not to delete, and finds how to save what is there',
  sellerCancels:
    'a seller comes from the question to a guide, works through it, and finds it at home the next day',
  buyerOpensStep: 'a buyer who opens a link to one step sees what it belongs to, and can do it at once',
  sellerWrites:
    'a seller who writes to the buyer is led to what is missing, and copies the text with one press',
};

for (const [name, play] of Object.entries(journeys)) {
  test.describe('by keyboard', () => {
    test(told[name as keyof typeof journeys], async ({ page }) => {
      await play(page, { press: byKeyboard(page), choose: chooseByKeyboard(page) });
    });
  });
  test.describe('by touch', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    test(told[name as keyof typeof journeys], async ({ page }) => {
      await play(page, { press: byTouch, choose: byTouch });
    });
  });
}
