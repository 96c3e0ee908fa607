/** What the states of a page have in common: what is kept, and how it is come by. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { CaseFile } from '../../../src/lib/carry/schema.ts';
import { openEmptyPage } from '../pages.ts';

export const GUIDE = '/guides/cancel-marketplace-agreement/';
export const ANSWER = '/guides/answer-cancellation-request/';
export const VERSIONS = '/guides/cancel-through-ammp/';
const CASE = 'clean-exit:case:first:';
export const AGREEMENT = 'agmt-1234567890abcdefghijklmno';
export const SENT = { agreementId: AGREEMENT, submittedOn: '2026-11-20', buyerReference: 'Acme, 4711' };

/** What a reader has kept who is in the middle of something. */
export const WORK = {
  'fact:agreementId': AGREEMENT,
  'fact:submittedOn': '2026-11-20',
  'fact:closedOn': '2026-11-19',
  'fact:offerId': 'agmt-not-an-offer',
  'step:cancel-marketplace-agreement/open-agreements': 'done',
  'step:unlink-aws-account/follow-order': 'waiting:2026-11-20',
};

export const CARRIED: CaseFile = {
  format: 'clean-exit-cases',
  version: 1,
  site: 'https://clean-exit.example/',
  made: '2026-11-22T10:00:00.000Z',
  cases: [
    {
      id: 'abcd',
      entries: { name: 'From elsewhere', 'fact:agreementId': AGREEMENT, 'fact:offerId': 'offer-x' },
    },
  ],
};

export interface State {
  /** What the reader sees, as the end of a sentence. */
  name: string;
  /** Brings a new page there, by keyboard. */
  open: (page: Page) => Promise<unknown>;
  /** What is then there to be seen, at every size of the window. */
  shows: (page: Page) => Locator;
  /** Whether something can be typed in it. */
  hasFields?: true;
  /** The width at which it comes about; as wide as a desk's screen if left out. */
  width?: number;
}

/** Brings a new page into a state. */
export async function openState(page: Page, { open, shows }: State): Promise<void> {
  await open(page);
  await expect(shows(page)).toBeVisible();
}

/** Presses a control by keyboard. */
export const press = async (control: Locator): Promise<void> => {
  await expect(control).toBeEnabled();
  await control.press('Enter');
};
export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
export const unfold = (within: Page | Locator, summary: string | RegExp): Promise<void> =>
  within.locator('summary').filter({ hasText: summary }).first().press('Enter');

/** Opens an address in a browser in which something is kept. */
export async function openWith(page: Page, kept: Record<string, string>, address: string) {
  await openEmptyPage(page);
  await page.evaluate(
    (entries) => Object.assign(localStorage, entries),
    Object.fromEntries(Object.entries(kept).map(([key, value]) => [CASE + key, value])),
  );
  await page.goto(address);
}

export async function openSheet(page: Page): Promise<Locator> {
  await openWith(page, WORK, GUIDE);
  await press(page.locator('[data-case-line]'));
  return page.getByRole('dialog');
}

/** Gives a file to the page of cases. */
export async function takeIn(page: Page, text: string) {
  await page.goto('/cases/');
  await page
    .getByLabel('Take in a file')
    .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

export async function addFact(within: Page | Locator, name: string, value: string) {
  await within.getByLabel('Which fact').selectOption(name);
  await within.getByLabel('Its value').fill(value);
  await within.getByLabel('Its value').press('Enter');
}

/** Answers with nothing where a script, a style or data is asked for. */
export const refuse = (page: Page, address: string | RegExp): Promise<unknown> =>
  page.route(address, (route) => route.fulfill({ status: 404, body: '' }));

/** Every browser storage that a page could write to refuses. */
export const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
