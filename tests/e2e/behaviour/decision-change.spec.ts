import { expect, test } from '../test.ts';
import { answer, answers, change, decision, heading } from '../decision-page.ts';

test('changing an answer keeps what applies, names what was dropped, and can be undone', async ({ page }) => {
  await page.goto('/reference/diamonds/');
  for (const label of ['Left', 'Fast', 'Up', 'By the stairs']) await answer(page, label);
  await expect(heading(page)).toHaveText('Move');
  await change(page, 'Left or right?').click();
  await expect(page.getByRole('radio', { name: 'Left', exact: true })).toBeChecked();
  await answer(page, 'Straight on');
  await expect(heading(page)).toHaveText('Move');
  await expect(decision(page).getByRole('status').first()).toHaveText(
    'No longer asked, so dropped: Left. How fast? (Fast)',
  );
  await expect(answers(page)).toHaveText(['Straight on', 'Up', 'By the stairs']);
  await page.getByRole('button', { name: 'Undo the change' }).click();
  await expect(answers(page)).toHaveText(['Left', 'Fast', 'Up', 'By the stairs']);
});

test('a change and its undoing stand in the address; by the keyboard the focus stays in the decision', async ({
  page,
}) => {
  await page.goto('/decide/#whose=ours&how-long=for-ever&reason=done');
  await change(page, 'How long will you be away?').press('Enter');
  await page.getByRole('radio', { name: 'A while' }).check();
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(decision(page).getByRole('status').first()).toContainText('Why do you go? (We are done)');
  await expect(page).toHaveURL(/#whose=ours&how-long=a-while$/);
  await page.getByRole('button', { name: 'Undo the change' }).press('Enter');
  await expect(heading(page)).toHaveText('Leave the office');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/#whose=ours&how-long=for-ever&reason=done$/);
});

test('Back while an answer is being changed calls the change off and loses no answer', async ({ page }) => {
  const address = /#whose=ours&how-long=for-ever&reason=done$/;
  await page.goto('/decide/#whose=ours&how-long=for-ever&reason=done');
  await change(page, 'Whose office is it?').click();
  await page.getByRole('radio', { name: 'Somebody else’s' }).check();
  await decision(page).getByRole('button', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText('Leave the office');
  await expect(heading(page)).toBeFocused();
  await expect(answers(page)).toHaveText(['Ours, we rent it', 'For ever', 'We are done']);
  await expect(decision(page)).not.toContainText('No longer asked');
  await expect(page).toHaveURL(address);
  // What was chosen and not continued with is forgotten as well.
  await change(page, 'Whose office is it?').click();
  await expect(page.getByRole('radio', { name: 'Ours, we rent it' })).toBeChecked();
});

test('the browser’s Back leaves a change, and so does Back after a reload, which then shows the outcome', async ({
  page,
}) => {
  await page.goto('/decide/#whose=ours&how-long=a-while');
  await change(page, 'How long will you be away?').click();
  await expect(heading(page)).toHaveText('How long will you be away?');
  await page.goBack();
  await expect(heading(page)).toHaveText('Stay');
  await change(page, 'Whose office is it?').click();
  await expect(heading(page)).toHaveText('Whose office is it?');
  await page.reload();
  await expect(heading(page)).toHaveText('Whose office is it?');
  await decision(page).getByRole('button', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText('Stay');
  await page.reload();
  await expect(heading(page)).toHaveText('Stay');
});
