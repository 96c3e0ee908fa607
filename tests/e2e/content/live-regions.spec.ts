/** That what changes is read aloud once, and only what changed. */
import { expect, test, type Page } from '../test.ts';
import { openGuide, openMenu, settled } from '../pages.ts';
import { button, GUIDE, openWith, press, unfold, WORK } from '../states/state.ts';

declare global {
  interface Window {
    said: string[];
  }
}

/** Writes down what a screen reader is given to say: a live region whose text becomes another, and an alert that comes with one. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.said = [];
    const LIVE = '[role=status], [role=alert], [aria-live]';
    const last = new WeakMap<Element, string>();
    const textOf = (one: Element) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    const listen = () => {
      for (const one of document.querySelectorAll(LIVE)) last.set(one, textOf(one));
      new MutationObserver(() => {
        for (const one of document.querySelectorAll(LIVE)) {
          const text = textOf(one);
          const isNew = !last.has(one);
          if (text !== '' && (isNew ? one.role === 'alert' : text !== last.get(one))) window.said.push(text);
          last.set(one, text);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    };
    addEventListener('DOMContentLoaded', listen);
  }),
);

/** What was said since it was last asked. */
async function said(page: Page): Promise<string[]> {
  await settled(page);
  await page.waitForTimeout(200);
  return page.evaluate(() => window.said.splice(0));
}

test('a step that is done says how far the guide has come, and so does taking it back', async ({ page }) => {
  await openGuide(page, GUIDE);
  expect(await said(page), 'on opening').toEqual([]);
  await page.locator('[data-open]').getByRole('button', { name: 'Mark done' }).first().press('Enter');
  expect(await said(page)).toEqual(['0 of 4 checks, 1 of 11 steps done']);
  await page.locator('[data-checklist-bar]').getByRole('button', { name: 'Undo' }).press('Enter');
  expect(await said(page)).toEqual(['0 of 4 checks, 0 of 11 steps done']);
});

test('the menu of a step says that a link was copied, which day cannot be, and what clearing would do', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGuide(page, GUIDE);
  const menu = await openMenu(page, 'open-agreements');
  await press(button(menu, 'Copy link to this step'));
  expect(await said(page)).toEqual(['Link copied']);
  await press(button(menu, 'Waiting'));
  expect(await said(page)).toEqual(['0 of 4 checks, 0 of 11 steps done, 1 waiting']);
  await menu.getByLabel('until').fill('9999-12-31');
  await menu.getByLabel('Note').focus();
  expect(await said(page)).toEqual([expect.stringMatching(/^Choose a day between/)]);
  await press(button(menu, 'Clear all ticks of this guide'));
  expect(await said(page)).toEqual([expect.stringMatching(/^Clear everything you ticked in this guide\?/)]);
});

test('the sheet of a case says what was removed, and why a fact cannot be', async ({ page }) => {
  await openWith(page, WORK, GUIDE);
  await press(page.locator('[data-case-line]'));
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('img')).toBeVisible();
  await said(page);
  await press(button(sheet, 'Remove Agreement ID'));
  expect(await said(page)).toEqual(['Agreement ID was removed. Undo']);
  await unfold(sheet, 'Add a fact');
  await sheet.getByLabel('Which fact').selectOption('buyerAccountId');
  await sheet.getByLabel('Its value').fill('12');
  await sheet.getByLabel('Its value').press('Enter');
  expect(await said(page)).toEqual([expect.stringMatching(/^This cannot be/)]);
});

test('the list of cases says what was deleted, put away or refused', async ({ page }) => {
  await page.goto('/cases/');
  await press(button(page, 'New case'));
  await said(page);
  await press(button(page, 'Delete').last());
  expect(await said(page)).toEqual(['“Without a name” was deleted, with everything in it. Undo']);
  await press(button(page, 'Undo'));
  expect(await said(page)).toEqual([]);
  await press(button(page, 'Put away').last());
  expect(await said(page)).toEqual(['“Without a name” was put away. Undo']);
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('<html>') };
  await page.getByLabel('Take in a file').setInputFiles(file);
  expect(await said(page)).toEqual([expect.stringMatching(/Nothing was taken in\.$/)]);
});

test('a question without an answer says so each time, and an answer says nothing but the next question', async ({
  page,
}) => {
  await page.goto('/decide/');
  await press(button(page, 'Continue'));
  expect(await said(page)).toEqual(['Choose an answer first.']);
  await page.getByRole('main').getByRole('radio').first().press('Space');
  await press(button(page, 'Continue'));
  expect(await said(page)).toEqual([]);
});

test('a field that is left says what is wrong with it, and not what is right with others', async ({
  page,
}) => {
  await page.goto('/compose/cancellation/');
  const field = page.getByRole('textbox', { name: 'Agreement ID' });
  await expect(field).toBeEnabled();
  await said(page);
  await field.fill('agmt-1');
  expect(await said(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await said(page)).toEqual([expect.stringMatching(/Unusual|cannot be|expected/)]);
});

test('a search says how many answers there are once, however many letters were typed', async ({ page }) => {
  await page.goto(GUIDE);
  await press(button(page, 'Search'));
  await expect(page.getByRole('heading', { name: 'People often ask' })).toBeVisible();
  await said(page);
  await page.getByRole('searchbox').pressSequentially('withdraw the request', { delay: 10 });
  await expect(page.getByRole('dialog')).toContainText('Elsewhere in the text');
  await page.waitForTimeout(600);
  expect(await said(page)).toEqual([expect.stringMatching(/^\d+ answers$/)]);
});
