import { expect, test, type Page } from '../test.ts';
import { addressOf, sites } from '../../setup/sites.ts';
import { PSEUDO, pseudo } from '../../setup/pseudo-language.ts';
import { pathsOf } from '../paths.ts';
import { started } from '../everything.ts';
import { checkbox, openGuide, step, settled } from '../pages.ts';
import { plainTexts } from '../plain-text.ts';

const ENGLISH = addressOf(sites['fixture-base']);
const OTHER = `${ENGLISH}/${PSEUDO}`;
const GUIDE = `${OTHER}/guides/leave-office/`;

/** A control by its English name, as it is called in the pseudo-language. */
const button = (page: Page, english: string) =>
  page.getByRole('button', { name: pseudo(english), exact: true });

async function expectNoEnglish(page: Page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  expect(await plainTexts(page)).toEqual([]);
}

test.describe('in a language that only data knows, no English is left', () => {
  for (const path of pathsOf(sites['fixture-base']).filter((one) => one !== '/404.html')) {
    test(`on ${path}`, async ({ page }) => {
      await page.goto(OTHER + path);
      await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO);
      await started(page);
      await expectNoEnglish(page);
    });
  }

  /** Opens the menu of the open step. */
  const openMenu = async (page: Page) => {
    await settled(page);
    await page
      .locator('[data-open]')
      .getByRole('button', { name: pseudo('More…'), exact: true })
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

  test('in the states of steps and bar', async ({ page }) => {
    await openGuide(page, GUIDE);
    await checkbox(page, 'open-door').check();
    await openMenu(page);
    await button(page, 'Does not apply').click();
    await expectNoEnglish(page);
    await button(page, 'Waiting').click();
    await page.getByRole('dialog').locator('input[type=date]').fill('2099-12-24');
    await expectNoEnglish(page);
    await button(page, 'Close').click();
    await expectNoEnglish(page);
    await page.goto(`${OTHER}/`);
    await expect(page.locator('[data-your-guides]')).toBeVisible();
    await expectNoEnglish(page);
  });

  test('when everything is done, and at a step that a link has opened', async ({ page }) => {
    await openGuide(page, `${GUIDE}#hand-in-keys`);
    await expect(page.locator('[data-cold]')).toBeVisible();
    await expectNoEnglish(page);
    await openGuide(page, `${OTHER}/guides/hand-over-keys/`);
    await page.getByRole('checkbox').check();
    await expectNoEnglish(page);
  });

  test('in the question before a guide is cleared, and after it', async ({ page }) => {
    await openGuide(page, GUIDE);
    await checkbox(page, 'open-door').check();
    await openMenu(page);
    await button(page, 'Clear all ticks of this guide').click();
    await expectNoEnglish(page);
    await button(page, 'Clear the ticks').click();
    await expectNoEnglish(page);
  });

  test('in notices', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('clean-exit:step:leave-office/open-door', 'from the future');
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openGuide(page, `${GUIDE}#x0`);
    await checkbox(page, 'give-plants').check();
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(3);
    await expectNoEnglish(page);
  });

  test('when a part of the page is missing', async ({ page }) => {
    await page.route(/\/islands\./, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(GUIDE);
    await expect(button(page, 'Reload the page')).toBeVisible();
    await expectNoEnglish(page);
  });

  test('when copying is refused', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openGuide(page, GUIDE);
    await openMenu(page);
    await button(page, 'Copy link to this step').click();
    await expect(page.getByRole('dialog').locator('textarea[readonly]')).toBeVisible();
    await expectNoEnglish(page);
  });

  test('in a decision: a question, a missing answer, an outcome, and what a change drops', async ({
    page,
  }) => {
    await page.goto(`${OTHER}/decide/`);
    await button(page, 'Continue').click();
    await expectNoEnglish(page);
    for (const answer of ['Ours, we rent it', 'For ever', 'We are done']) {
      await page.getByRole('radio', { name: pseudo(answer) }).check();
      await button(page, 'Continue').click();
    }
    await expect(page.getByRole('heading', { name: pseudo('Leave the office') }).first()).toBeVisible();
    await expectNoEnglish(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: pseudo('Whose office is it?') })
      .click();
    await expectNoEnglish(page);
    await page.getByRole('radio', { name: pseudo('Somebody else’s') }).check();
    await button(page, 'Continue').click();
    await expectNoEnglish(page);
    await page.goto(`${OTHER}/decide/#whose=1`);
    await page.reload();
    await expectNoEnglish(page);
  });

  test('in an embedded decision, also when the rest of it cannot be fetched', async ({ page }) => {
    await openGuide(page, GUIDE);
    await page.getByRole('radio', { name: pseudo('For ever') }).check();
    await button(page, 'Continue').click();
    await expect(page.getByRole('radio', { name: pseudo('We are done') })).toBeVisible();
    await expectNoEnglish(page);
    await page.route('**/decisions/**', (route) => route.abort());
    await openGuide(page, GUIDE);
    await page.getByRole('radio', { name: pseudo('For ever') }).check();
    await button(page, 'Continue').click();
    await expect(page.getByText(pseudo('All routes')).first()).toBeVisible();
    await expectNoEnglish(page);
  });

  test('in the composer: every kind and code, findings, errors and outputs', async ({ page }) => {
    for (const path of ['compose', 'compose/letter', 'compose/notice']) {
      await page.goto(`${OTHER}/${path}/`);
      await expectNoEnglish(page);
    }
    const main = page.getByRole('main');
    for (const code of ['The office is too small', 'Something else']) {
      await main.getByRole('radio', { name: pseudo(code) }).check();
      await expectNoEnglish(page);
    }
    const fields = main.getByRole('textbox');
    for (let index = 0; index < (await fields.count()); index++) {
      await fields.nth(index).fill('??? 12, AKIAIOSFODNN7EXAMPLE');
    }
    await main.getByRole('textbox').last().blur();
    await main.getByRole('button', { name: /^Çöþý/ }).first().click();
    await expectNoEnglish(page);
    await button(page, 'Forget this draft').click();
    await expectNoEnglish(page);
  });

  test('in an embedded composer', async ({ page }) => {
    await openGuide(page, `${GUIDE}#send-notice`);
    await step(page, 'send-notice')
      .getByRole('button', { name: pseudo('Notice') })
      .click();
    await expect(step(page, 'send-notice').getByRole('textbox').first()).toBeVisible();
    await expectNoEnglish(page);
  });

  test('in the search', async ({ page }) => {
    await page.goto(`${OTHER}/`);
    await button(page, 'Search').click();
    await page.getByRole('dialog').locator('input').fill(pseudo('key'));
    await expectNoEnglish(page);
  });
});

test('a tick in one language is a tick in every other', async ({ page }) => {
  await openGuide(page, `${ENGLISH}/guides/leave-office/`);
  await checkbox(page, 'open-door').check();
  await openGuide(page, GUIDE);
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(checkbox(page, 'open-door')).toHaveAccessibleName(
    new RegExp(pseudo('Open the').replace(/·/g, '')),
  );
  await checkbox(page, 'give-plants').check();
  await openGuide(page, `${ENGLISH}/guides/leave-office/`);
  await expect(checkbox(page, 'give-plants')).toBeChecked();
});

test('a picker of languages leads to the same page in the other one; with one language there is none', async ({
  page,
}) => {
  await page.goto(`${ENGLISH}/guides/leave-office/`);
  await page.getByLabel('Select language').first().selectOption(pseudo('English'));
  await expect(page).toHaveURL(GUIDE);
  await page.goto(`${addressOf(sites.fixture)}/guides/leave-office/`);
  await expect(page.getByLabel('Select theme').first()).toBeVisible();
  await expect(page.getByLabel('Select language')).toHaveCount(0);
});

test('guides.json keeps to one address for each step, whatever the languages', async ({ request }) => {
  const { guides } = await (await request.get(`${ENGLISH}/guides.json`)).json();
  const urls = guides.map(({ url }: { url: string }) => url);
  expect(urls).toEqual(
    ['leave-office', 'move-office', 'hand-over-keys'].map((id) => `/clean-exit/guides/${id}/`),
  );
});
