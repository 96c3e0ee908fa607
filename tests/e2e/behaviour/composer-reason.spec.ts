import { expect, test, type Page } from '../test.ts';
import { fillNotice, findingsOf, openComposer, primary, problems, SECRET } from './composer-page.ts';

const part = (page: Page, name: string) => page.locator(`[data-meter] [data-part="${name}"]`);
const announced = (page: Page) => page.locator('[data-meter]').getByRole('status');

async function writeFreely(page: Page, reason: string) {
  await page.getByLabel('Something else').check();
  const cause = page.getByLabel('The cause');
  await cause.fill(reason);
  return cause;
}

test('a meter shows which words tell what, and what is still dark says what would light it', async ({
  page,
}) => {
  await openComposer(page);
  await writeFreely(page, 'The buyer went bankrupt on 3 May 2026');
  await expect(part(page, 'who')).toContainText('buyer');
  await expect(part(page, 'what-happened')).toContainText('bankrupt');
  await expect(part(page, 'trace')).toContainText('3 May 2026');
  await expect(part(page, 'what-next')).toContainText('Say what takes its place.');
  await expect(part(page, 'what-next')).not.toHaveAttribute('data-lit');
});

test('the meter is announced once a field is left, not at every key', async ({ page }) => {
  await openComposer(page);
  const cause = await writeFreely(page, '');
  await cause.pressSequentially('The buyer went bankrupt');
  await expect(part(page, 'what-happened')).toContainText('bankrupt');
  await expect(announced(page)).not.toContainText('What happened');
  await cause.blur();
  await expect(announced(page)).toContainText('What happened');
});

test('where the language is not known, nothing is called missing', async ({ page }) => {
  await openComposer(page);
  await writeFreely(page, 'Ostaja lopetti sopimuksen ilman syytä');
  await expect(page.locator('[data-meter]')).toContainText('not known here');
  await expect(part(page, 'what-happened')).toContainText('Not judged');
});

test('what is meant literally is said so one by one; then it stops nobody, until it is written anew', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await openComposer(page);
  await fillNotice(page);
  const next = page.getByLabel('What comes next');
  await next.fill(`a room called TBD, key ${SECRET}`);
  await next.blur();
  const meant = page.getByRole('button', { name: 'It is meant literally' });
  await expect(meant).toHaveCount(2);
  await meant.first().click();
  await expect(page.getByRole('button', { name: 'Check it again' })).toBeFocused();
  await expect(findingsOf(page).and(page.locator('[data-severity=meant]'))).toHaveCount(1);
  await meant.click();
  await primary(page).click();
  await expect(problems(page).getByRole('listitem')).toHaveCount(0);
  await expect(primary(page).filter({ hasText: 'Copied' })).toBeVisible();

  await next.fill('a room');
  await next.fill('a room called TBD');
  await next.blur();
  await expect(meant).toHaveCount(1);
});
