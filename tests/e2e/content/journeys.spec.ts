import { expect, test, type Locator, type Page } from '../test.ts';
import { expectMoved } from '../decision-page.ts';
import { Keys } from '../keys.ts';
import { settled } from '../pages.ts';

/** How a reader uses a page. */
interface Hands {
  press: (target: Locator) => Promise<void>;
  choose: (target: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  /** Enters a day, written `2026-11-27`. */
  enterDay: (field: Locator, day: string) => Promise<void>;
}

const byKeyboard = (page: Page): Hands => {
  const keys = new Keys(page);
  return {
    press: (target) => keys.press(target),
    choose: (target) => keys.choose(target),
    write: (field, text) => keys.type(field, text),
    enterDay: (field, day) => keys.enterDay(field, day),
  };
};

const byTouch = (): Hands => {
  const tap = async (target: Locator) => {
    await expect(target).toBeEnabled();
    await target.tap();
  };
  return {
    press: tap,
    choose: tap,
    write: (field, text) => field.fill(text),
    enterDay: (field, day) => field.fill(day),
  };
};

/** Answers one question after the other. */
async function answer(page: Page, { press, choose }: Hands, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await choose(page.getByRole('radio', { name: label, exact: true }));
    await press(page.getByRole('button', { name: 'Continue' }));
    await expectMoved(page);
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
async function sellerCancels(page: Page, hands: Hands): Promise<void> {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await page.goto('/');
  await answer(page, hands, [
    'I sell on AWS Marketplace (vendor or channel partner)',
    'My company sold it directly',
  ]);
  await expect(page.getByRole('main').getByRole('radio').first()).toBeEnabled();
  expect(new URL(page.url()).hash).toContain('who=seller');
  await page.reload();
  await expect(page.getByRole('main').getByText('My company sold it directly')).toBeVisible();

  const { press } = hands;
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
async function sellerWrites(page: Page, { press, write, enterDay }: Hands): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await page.goto('/compose/buyer-message/');
  await write(page.getByLabel('Product'), 'Northwind Scanner');
  await write(
    page.getByLabel('Why you requested the cancellation'),
    'The subscription is not needed any more.',
  );
  const copy = page.getByRole('button', { name: 'Copy the text' });
  await press(copy);
  await expect(page.getByLabel('Agreement ID')).toBeFocused();
  await page.keyboard.insertText('agmt-byw2g19zkbjhuwxc8ki4w3b4x');
  await write(page.getByLabel('Link for the buyer'), 'https://example.com/confirm/1');
  await enterDay(page.getByLabel('Day on which you submitted the request'), '2026-11-23');
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

/** What a reader does with a guide and with one step of it, `by-keyboard.spec.ts` does with keys. */
const withKeys = ['customerLeaves', 'sellerCancels', 'sellerWrites'];

for (const [name, play] of Object.entries(journeys)) {
  const title = told[name as keyof typeof journeys];
  if (withKeys.includes(name)) test(`by keyboard ${title}`, ({ page }) => play(page, byKeyboard(page)));
  test.describe('by touch', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    test(title, ({ page }) => play(page, byTouch()));
  });
}
