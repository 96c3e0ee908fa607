/** That what changes is read aloud once, and only what changed. */
import { expect, test } from '../test.ts';
import { caseFileText } from '../../../src/lib/carry/case-file.ts';
import { expectMoved } from '../decision-page.ts';
import { forget, hears, listen } from '../ear.ts';
import { openEmptyPage, openGuide, openMenu } from '../pages.ts';
import { AGREEMENT, button, CARRIED, GUIDE, openWith, press, takeIn, unfold, WORK } from '../states/state.ts';

test.beforeEach(({ page }) => listen(page));

test('the ear of these tests hears what is put into a region, also the same again, and not what comes with one', async ({
  page,
}) => {
  await openEmptyPage(page);
  const put = (part: string, text: string) =>
    page.evaluate(([of, words]) => (document.querySelector(of!)!.textContent = words!), [part, text]);
  await page.evaluate(() => {
    const add = (name: string, attributes: Record<string, string>, text: string) => {
      const one = document.body.appendChild(document.createElement(name));
      for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
      one.textContent = text;
    };
    add('p', { id: 'status', role: 'status' }, 'was there');
    add('p', { id: 'alert', role: 'alert' }, 'alarm');
    add('p', { id: 'part', role: 'status', 'aria-atomic': 'false' }, 'one');
    add('dialog', { id: 'dialog' }, 'in front');
  });
  await hears(page, 'alarm');
  await put('#status', 'Saved');
  await put('#status', 'Saved');
  await hears(page, 'Saved', 'Saved');
  await put('#status', '');
  await page.evaluate(() => document.querySelector('#part')!.append(new Text(' two')));
  await page.evaluate(() => document.querySelector('#status')!.append('Removed ', new Text('Undo')));
  await hears(page, 'two', 'Removed Undo');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')!.showModal());
  await put('#status', 'behind a dialog');
  await hears(page);
});

test('a step that is done says how far the guide has come, and so does taking it back', async ({ page }) => {
  await openGuide(page, GUIDE);
  await hears(page);
  await press(page.locator('[data-open]').getByRole('button', { name: 'Mark done' }).first());
  await hears(page, '0 of 4 checks, 1 of 11 steps done');
  await press(button(page.locator('[data-checklist-bar]'), 'Undo'));
  await hears(page, '0 of 4 checks, 0 of 11 steps done');
});

test('the menu of a step says that a link was copied, which day cannot be, and what clearing would do', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGuide(page, GUIDE);
  const menu = await openMenu(page, 'open-agreements');
  await forget(page);
  await press(button(menu, 'Copy link to this step'));
  await hears(page, 'Link copied');
  // The button says of itself that it is pressed; what is behind the menu is silent.
  await press(button(menu, 'Waiting'));
  await hears(page);
  await menu.getByLabel('until').fill('9999-12-31');
  await menu.getByLabel('Note').focus();
  await hears(page, /^Choose a day between/);
  await press(button(menu, 'Clear all ticks of this guide'));
  await hears(page, /^Clear everything you ticked in this guide\?.*[.]$/);
});

test('the sheet of a case says what was removed, and why a fact cannot be', async ({ page }) => {
  await openWith(page, WORK, GUIDE);
  await press(page.locator('[data-case-line]'));
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('img')).toBeVisible();
  await forget(page);
  await press(button(sheet, 'Remove Agreement ID'));
  await hears(page, 'Agreement ID was removed.');
  await unfold(sheet, 'Add a fact');
  await sheet.getByLabel('Which fact').selectOption('buyerAccountId');
  await sheet.getByLabel('Its value').fill('12');
  await sheet.getByLabel('Its value').press('Enter');
  await hears(page, /^This cannot be/);
});

test('the list of cases says what was deleted, put away, refused or taken in', async ({ page }) => {
  await page.goto('/cases/');
  await press(button(page, 'New case'));
  await forget(page);
  await press(button(page, 'Delete').last());
  await hears(page, '“Without a name” was deleted, with everything in it.');
  await press(button(page, 'Undo'));
  await hears(page);
  await press(button(page, 'Put away').last());
  await hears(page, '“Without a name” was put away.');
  await takeIn(page, '<html>');
  await hears(page, /Nothing was taken in\.$/);
  await takeIn(page, caseFileText(CARRIED));
  await press(button(page, 'Take in'));
  await hears(page, '1 case was taken in.');
  await press(button(page, 'Undo'));
  await hears(page);
});

test('a question without an answer says so each time, and an answer says nothing but the next question', async ({
  page,
}) => {
  await page.goto('/decide/');
  await press(button(page, 'Continue'));
  await hears(page, 'Choose an answer first.');
  await press(button(page, 'Continue'));
  await hears(page, 'Choose an answer first.');
  await page.getByRole('main').getByRole('radio').first().press('Space');
  await press(button(page, 'Continue'));
  await hears(page);
});

test('an answer that is changed says which others went with it', async ({ page }) => {
  await page.goto('/decide/');
  for (const label of [
    'I sell on AWS Marketplace (vendor or channel partner)',
    'My company sold it directly',
  ]) {
    await page.getByRole('radio', { name: label }).press('Space');
    await press(button(page, 'Continue'));
    await expectMoved(page);
  }
  await press(page.getByRole('button', { name: /^Change the answer/ }).first());
  await expectMoved(page);
  await page.getByRole('radio', { name: 'I get AWS through SoftwareOne' }).press('Space');
  await forget(page);
  await press(button(page, 'Continue'));
  await hears(page, /My company sold it directly/);
});

test('a field that is left says what is wrong with it, and not what is right with others', async ({
  page,
}) => {
  await page.goto('/compose/cancellation/');
  const field = page.getByRole('textbox', { name: 'Agreement ID' });
  await expect(field).toBeEnabled();
  await forget(page);
  await field.fill('agmt-1');
  await hears(page);
  await page.keyboard.press('Tab');
  await hears(page, /Unusual|cannot be|expected/);
});

test('a pasted text says how much of it was filled in, or that nothing is to be', async ({ page }) => {
  await page.goto('/compose/cancellation/');
  await unfold(page, 'Paste an e-mail');
  const box = page.getByLabel('Text to look through');
  await box.fill('Hello');
  await hears(page, /^Nothing in it/);
  await box.fill(`Please end ${AGREEMENT}.`);
  await hears(page);
  await press(button(page, 'Fill in'));
  await hears(page, '1 field was filled in.');
});

test('a search says how many answers there are once, however many letters were typed', async ({ page }) => {
  await page.goto(GUIDE);
  await press(button(page, 'Search'));
  await expect(page.getByRole('heading', { name: 'People often ask' })).toBeVisible();
  await forget(page);
  await page.getByRole('searchbox').pressSequentially('withdraw the request', { delay: 10 });
  await expect(page.getByRole('dialog')).toContainText('Elsewhere in the text');
  await hears(page, /^\d+ answers$/);
});

test('a search that cannot be fetched says so', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto(GUIDE);
  await press(button(page, 'Search'));
  await hears(page, 'The search could not be fetched.');
});

test('sharing says that something was copied, of each thing that can be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/share/');
  await page.getByRole('searchbox', { name: 'Find the step' }).fill('xqzwv');
  await hears(page, /^No step/);
  await page.getByRole('searchbox', { name: 'Find the step' }).fill('approve-request');
  await press(page.locator('[data-share-steps] button').first());
  await hears(page);
  await unfold(page, 'Other formats');
  for (const name of ['Copy the link', 'Copy as a message', 'Copy as rich text']) {
    await press(button(page, name));
    await hears(page, 'Copied');
  }
});

test('the record says what came of checking a file', async ({ page }) => {
  await openWith(page, WORK, '/record/');
  await page
    .getByLabel('Choose a file that was downloaded here')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('<html>') });
  await hears(page, 'This file is no record of Clean Exit.');
});

test('what is stored says whether the browser agreed to keep it, and what was forgotten', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = navigator.storage.persist = () => Promise.resolve(false);
  });
  await openWith(page, WORK, '/reference/your-data/');
  await press(button(page, 'Ask this browser to keep it'));
  await hears(page, /^This browser did not agree\./);
  await press(button(page, 'Forget everything here'));
  await press(button(page, 'Forget everything'));
  await hears(page, /^\d+ entries were removed\. Nothing of this site is left in this browser\.$/);
});
