import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '../test.ts';
import { openGuide, stored, watchForTrouble } from '../pages.ts';

const AGREEMENT = 'agmt-1234567890abcdefghijklmno';
const BUYER = 'Example Ltd, ticket 4711';
const CAUSE = 'The buyer moved to an on-premises product and asked to end the agreement.';
const NOTE = 'Approved by J. Doe, mail of 10:15';
const CONFIRMATION = 'https://us-east-1.console.aws.amazon.com/marketplace/home#/agreements/agmt-1';

/** Everything that leaves a browser profile: addresses, bodies and headers of all its requests. */
function listen(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  return sent;
}

async function composes(page: Page): Promise<void> {
  await page.goto('/compose/cancellation/');
  await page.getByRole('textbox', { name: 'Agreement ID' }).fill(AGREEMENT);
  await page.getByRole('radio', { name: 'Another reason' }).check();
  await page.getByRole('textbox', { name: 'The reason' }).fill(CAUSE);
  const copy = page.getByRole('button', { name: 'Copy for AWS' });
  await copy.click();
  await expect(copy).toHaveText('Copied');
}

/** Finds the buyer's step, and makes a link to it with what the buyer needs. */
async function sharesTheStep(page: Page): Promise<string> {
  await page.goto('/share/');
  await page.getByRole('searchbox', { name: 'Find the step' }).fill('type approve');
  await page.getByRole('button', { name: /To approve, type approve/ }).click();
  await page.getByRole('checkbox', { name: /Agreement ID/ }).check();
  await page.getByText('Add a fact').click();
  for (const [fact, value] of [
    ['submittedOn', '2026-11-20'],
    ['confirmationLink', CONFIRMATION],
    ['buyerReference', BUYER],
  ] as const) {
    await page.getByLabel('Which fact').selectOption(fact);
    await page.getByLabel('Its value').fill(value);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByLabel('Its value')).toHaveValue('');
  }
  return (await page.locator('[data-link]').textContent())!;
}

async function answersOnAPhone(page: Page, link: string): Promise<void> {
  await page.goto(link);
  const carried = page.locator('[data-carried]');
  await expect(carried).toContainText('Answer by Friday 27 November');
  await page.getByText('4 facts').tap();
  await expect(carried).toContainText(AGREEMENT);
  expect(await stored(page)).toEqual({});
  await page.getByRole('button', { name: 'Keep it in this browser' }).tap();
  await page.getByRole('button', { name: 'Hide' }).tap();
  const step = page.locator('#approve-request');
  await step.getByRole('button', { name: 'More…' }).tap();
  await page.getByRole('dialog').getByLabel('Note').fill(NOTE);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await step.getByRole('button', { name: 'Mark done' }).tap();
  await expect(step.getByRole('checkbox')).toBeChecked();
}

async function exportsTheCase(page: Page): Promise<string> {
  await page.goto('/cases/');
  await page.getByText('Carry on elsewhere').tap();
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a file' }).tap();
  return readFileSync(await (await begun).path(), 'utf8');
}

async function importsTheCase(page: Page, file: string): Promise<void> {
  await page.goto('/cases/');
  const before = await stored(page);
  await page
    .getByLabel('Take in a file')
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  const preview = page.locator('[data-import-preview]');
  await expect(preview).toContainText('goes into your case');
  expect(await stored(page)).toEqual(before);
  await preview.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('1 case was taken in.')).toBeVisible();
}

test('an agent sends a buyer to one step, the buyer answers on a phone, and the agent’s record is complete; nobody else learns of it', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  const agents = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const buyers = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const sent = [...[agents, buyers].map(listen)];
  const [agent, buyer] = [await agents.newPage(), await buyers.newPage()];
  const trouble = [agent, buyer].map(watchForTrouble);
  for (const page of [agent, buyer]) await page.clock.setFixedTime(new Date(2026, 10, 23, 12));

  await composes(agent);
  const link = await sharesTheStep(agent);
  expect(link).toMatch(/#approve-request&case=/);
  expect(link.length).toBeLessThan(2000);
  await openGuide(agent, '/guides/cancel-marketplace-agreement/');
  await agent.getByRole('main').getByRole('checkbox').first().check();
  await answersOnAPhone(buyer, link);
  await importsTheCase(agent, await exportsTheCase(buyer));

  await agent.goto('/record/');
  const record = agent.getByRole('main');
  for (const part of [AGREEMENT, BUYER, '27 November 2026', CAUSE, NOTE, CONFIRMATION])
    await expect(record).toContainText(part);
  await expect(record).toContainText('Answer a cancellation request');
  await expect(record).toContainText(/done, 23 November 2026 at 12:00:00/);

  const told = sent.flat().join('\n');
  for (const secret of [
    AGREEMENT,
    'Example Ltd',
    'on-premises',
    'J. Doe',
    'agmt-1',
    'case=',
    encodeURIComponent(BUYER),
  ])
    expect(told, secret).not.toContain(secret);
  expect(trouble.flat()).toEqual([]);
});
