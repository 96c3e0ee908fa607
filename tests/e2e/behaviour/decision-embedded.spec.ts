import { expect, test } from '../test.ts';
import { answer, answers, decision, heading } from '../decision-page.ts';
import { watchForTrouble } from '../pages.ts';

const REST = '**/decisions/*.json';

test('the home page decides from the first question on', async ({ page }) => {
  await page.goto('/');
  await answer(page, 'Somebody else’s');
  await answer(page, 'Yes');
  await expect(heading(page)).toHaveText('Hand over the keys');
});

test('answers given on the home page stand in its address: reload, Back and a link to it work', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await answer(page, 'Ours, we rent it');
  await answer(page, 'For ever');
  await expect(page).toHaveURL(/\/#whose=ours&how-long=for-ever$/);
  await expect(heading(page)).toHaveText('Why do you go?');
  await page.reload();
  await expect(heading(page)).toHaveText('Why do you go?');
  await expect(answers(page)).toHaveText(['Ours, we rent it', 'For ever']);
  await page.goBack();
  await expect(heading(page)).toHaveText('How long will you be away?');
  await page.goBack();
  await expect(heading(page)).toHaveText('Whose office is it?');
  await expect(answers(page)).toHaveCount(0);
  await page.goForward();
  await expect(heading(page)).toHaveText('How long will you be away?');

  const other = await context.newPage();
  await other.goto('/#whose=ours&how-long=for-ever&reason=done');
  await expect(heading(other)).toHaveText('Leave the office');
});

test('going back before the rest of the tree has come asks the first question again', async ({ page }) => {
  await page.route(REST, (route) => route.abort());
  await page.goto('/');
  await answer(page, 'Ours, we rent it');
  await expect(decision(page).getByRole('alert')).toContainText('could not be fetched');
  await page.goBack();
  await expect(heading(page)).toHaveText('Whose office is it?');
  await expect(answers(page)).toHaveCount(0);
});

test('an address of the home page that is not for its decision shows the first question and fetches nothing', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const fragment of ['#utm_source=mail', '#guides', '#nothing']) {
    await page.goto('about:blank');
    await page.goto(`/${fragment}`);
    // A fragment may lead down the page; the decision starts when it comes into view.
    await page.getByRole('button', { name: 'Continue' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeEnabled();
    await expect(heading(page)).toHaveText('Whose office is it?');
    await expect(decision(page).getByRole('alert')).toHaveCount(0);
  }
  expect(fetched.filter((url) => /decisions\/.*json/.test(url))).toEqual([]);
});

test('in a guide the address is that of a step; the answers survive a reload there', async ({ page }) => {
  await page.goto('/guides/leave-office/#open-door');
  await answer(page, 'For ever');
  await answer(page, 'We are done');
  await expect(heading(page)).toHaveText('Leave the office');
  await expect(page).toHaveURL(/#open-door$/);
  await page.reload();
  await expect(heading(page)).toHaveText('Leave the office');
});

test('an embedded tree whose rest cannot be fetched leads to the routes as text', async ({ page }) => {
  await page.route(REST, (route) => route.abort());
  await page.goto('/');
  await answer(page, 'Ours, we rent it');
  await expect(decision(page).getByRole('link', { name: 'All routes' })).toHaveAttribute(
    'href',
    '/reference/all-routes/#how-long',
  );
});

test('the rest of an embedded tree is fetched again when asked', async ({ page }) => {
  await page.route(REST, (route) => route.abort());
  await page.goto('/');
  await answer(page, 'Ours, we rent it');
  await expect(decision(page).getByRole('alert')).toContainText('could not be fetched');
  await page.unroute(REST);
  await decision(page).getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText('How long will you be away?');
  await expect(heading(page)).toBeFocused();
});

for (const [what, reply] of [
  ['is not there any more', { status: 404, contentType: 'text/html', body: '<!doctype html>' }],
  ['is that of another release', { json: { title: 'x', start: 'a', nodes: [{ id: 'a', kind: 'outcome' }] } }],
] as const) {
  test(`an open page whose file ${what} says so, and a reload loses no answer`, async ({ page }) => {
    const trouble = watchForTrouble(page);
    await page.route(REST, (route) => route.fulfill(reply));
    await page.goto('/');
    await answer(page, 'Ours, we rent it');
    await expect(decision(page).getByRole('alert')).toContainText('This site has been updated');
    expect(trouble.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    await page.unroute(REST);
    await decision(page).getByRole('button', { name: 'Reload the page' }).click();
    await expect(heading(page)).toHaveText('How long will you be away?');
    await expect(answers(page)).toHaveText(['Ours, we rent it']);
  });
}

for (const path of ['/', '/decide/']) {
  test(`${path} fetches the rest of a tree from the first answer on, and not before`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (/\/decisions\/.*\.json$/.test(request.url())) fetched.push(request.url());
    });
    await page.goto(path);
    await decision(page).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeEnabled();
    expect(fetched).toEqual([]);
    await answer(page, 'Ours, we rent it');
    await answer(page, 'A while');
    await expect(heading(page)).toHaveText('Stay');
    expect(fetched).toHaveLength(1);
  });
}
