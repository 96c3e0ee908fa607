import { expect, test } from '../test.ts';
import { answer, decision, heading } from '../decision-page.ts';

for (const fragment of [
  '#utm_source=mail',
  '#ref=mail',
  '#x',
  '#%E0%A4%A',
  '#=',
  '#whose-office',
  '#stay=x',
]) {
  test(`an address with ${fragment}, which is no answer, shows the first question and says nothing`, async ({
    page,
  }) => {
    await page.goto(`/decide/${fragment}`);
    // The mark of the way is set by the same effect that reads the address.
    await expect(page.locator('[data-map-node="whose"]')).toHaveAttribute('data-taken');
    await expect(page.getByRole('button', { name: 'Continue' })).toBeEnabled();
    await expect(heading(page)).toHaveText('Whose office is it?');
    await expect(decision(page).getByRole('alert')).toHaveCount(0);
  });
}

for (const fragment of [
  '#whose=nobody',
  '#whose',
  '#whose=',
  '#whose=No%20Body',
  '#keys=have',
  '#utm_source=x&whose=Y',
]) {
  test(`an address with ${fragment}, which names a question, says that it does not fit`, async ({ page }) => {
    await page.goto(`/decide/${fragment}`);
    await expect(decision(page).getByRole('alert')).toContainText('This is the last place that fits');
    await expect(heading(page)).toHaveText('Whose office is it?');
  });
}

test('what others add to a link with answers changes nothing', async ({ page }) => {
  await page.goto('/decide/#whose=ours&ref=mail');
  await expect(heading(page)).toHaveText('How long will you be away?');
  await expect(decision(page).getByRole('alert')).toHaveCount(0);
});

test('a case in the address stays in it while the reader answers, changes, goes back and starts again', async ({
  page,
}) => {
  await page.goto('/decide/#case=1.a+b==');
  await answer(page, 'Ours, we rent it');
  await expect(page).toHaveURL(/#whose=ours&case=1\.a%2Bb%3D%3D$/);
  await answer(page, 'A while');
  await expect(page).toHaveURL(/#whose=ours&how-long=a-while&case=1\.a%2Bb%3D%3D$/);
  await page.getByRole('button', { name: 'Change the answer to “Whose office is it?”' }).click();
  await answer(page, 'Somebody else’s');
  await expect(page).toHaveURL(/#whose=theirs&case=1\.a%2Bb%3D%3D$/);
  await decision(page).getByRole('button', { name: 'Back' }).click();
  await expect(page).toHaveURL(/\/decide\/#case=1\.a%2Bb%3D%3D$/);
});

test('answers without a case in the address get none, and going back to the first question leaves no fragment', async ({
  page,
}) => {
  await page.goto('/decide/?from=mail#whose=ours');
  await answer(page, 'A while');
  await expect(page).toHaveURL(/\?from=mail#whose=ours&how-long=a-while$/);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/\/decide\/\?from=mail$/);
});
