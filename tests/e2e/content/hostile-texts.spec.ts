/** Texts by which scripts are smuggled into pages, in everything that a reader types and that a browser keeps. */
import { expect } from '@playwright/test';
import { FACT_NAMES } from '../../../src/lib/case/facts.ts';
import { isDeep } from '../../setup/depth.ts';
import { payloads, payloadsByCategory } from '../../setup/payloads.ts';
import {
  all,
  CASE,
  expectNoHarm,
  GUIDE,
  joined,
  keep,
  started,
  STEP,
  test,
  texts,
  typeInto,
  unfold,
} from '../hostile.ts';

test('the list has hundreds of texts, in many categories', () => {
  expect(payloads.length).toBeGreaterThan(400);
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloadsByCategory.size).toBeGreaterThanOrEqual(16);
});

test('this spec notices a text that becomes part of a page, or runs', async ({ page, harm }) => {
  await page.goto('/share/');
  await page.evaluate(
    (given) => {
      for (const one of given) {
        const place = document.createElement('div');
        document.body.append(place);
        place.innerHTML = one;
      }
    },
    payloadsByCategory.get('event handlers')!.slice(0, 30),
  );
  await expect.poll(() => page.evaluate(() => window.ran)).toContain('alert');
  const ran = await page.evaluate(() => window.ran);
  expect(ran.filter((one) => one.startsWith('in the page')).length).toBeGreaterThanOrEqual(25);
  harm.length = 0;
});

for (const kind of ['cancellation', 'billing-adjustment', 'buyer-message', 'support-case', 'withdrawal']) {
  test(`whatever is typed into a ${kind}, it stays text`, async ({ page }) => {
    test.slow();
    await page.goto(`/compose/${kind}/`);
    await started(page);
    await unfold(page);
    await expect(page.getByRole('main').getByRole('textbox').first()).toBeEnabled();
    for (const radio of await page.getByRole('main').getByRole('radio').all()) {
      await radio.press('Space');
      await expect(radio).toBeChecked();
      if (!isDeep) break;
    }
    const given = isDeep ? texts : [all, ...joined.slice(0, 3)];
    expect(await typeInto(page, 'main', given)).toBeGreaterThan(given.length);
    await expectNoHarm(page);
  });
}

test('whatever is searched for, looked for or given as a name, it stays text', async ({ page }) => {
  test.slow();
  await page.goto('/cases/');
  await page.getByRole('button', { name: 'New case' }).click();
  await typeInto(page, 'main', texts);
  await page.getByLabel('Find a case').fill('');
  for (const text of isDeep ? payloads : [payloads[0]!, all]) {
    await page.getByRole('button', { name: 'Rename' }).last().click();
    await page.getByLabel('Name of the case').fill(text.slice(0, 200));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(
      text.slice(0, 200).replaceAll('\n', ' ').trim() || /./,
    );
  }
  await page.getByRole('button', { name: 'Delete' }).last().click();
  await expectNoHarm(page);

  await page.goto('/share/');
  await started(page);
  await unfold(page);
  await expect(page.getByRole('searchbox', { name: 'Find the step' })).toBeEnabled();
  expect(await typeInto(page, 'main', texts)).toBeGreaterThan(0);
  await expectNoHarm(page);

  await page.goto('/compose/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(await typeInto(page, 'dialog[open]', texts)).toBeGreaterThan(0);
  await expectNoHarm(page);
});

test('whatever is noted at a step, it stays text, there and in the record', async ({ page }) => {
  await page.goto(`${GUIDE}#open-agreements`);
  await started(page);
  const step = page.locator('#open-agreements');
  await step.getByRole('button', { name: 'More…' }).click();
  const note = page.getByRole('dialog').getByLabel('Note');
  await typeInto(page, 'dialog[open]', texts);
  await note.fill(payloads[0]!);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await step.getByRole('checkbox').press('Space');
  await expectNoHarm(page);
  await page.goto('/record/');
  await expect(page.getByRole('main')).toContainText(payloads[0]!);
  await expectNoHarm(page);
});

/** The pages on which something that is kept can show. */
const SHOWING = [
  '/',
  GUIDE,
  '/compose/cancellation/',
  '/record/',
  '/cases/',
  '/share/',
  '/decide/',
  '/reference/your-data/',
];

/** Every shape of what is kept, with a text in its value. */
const entriesWith = (text: string): Record<string, string> => ({
  [`${CASE}step:${STEP}`]: text,
  [`${CASE}step:cancel-marketplace-agreement/approve-request`]: `waiting:${text}`,
  [`${CASE}step:close-aws-account/sign-in`]: 'done',
  [`${CASE}time:close-aws-account/sign-in`]: text,
  [`${CASE}note:${STEP}`]: text,
  [`${CASE}unreadable:${STEP}`]: text,
  [`${CASE}version:cancel-through-ammp`]: text,
  ...Object.fromEntries(FACT_NAMES.map((name) => [`${CASE}fact:${name}`, text])),
  [`${CASE}from:agreementId`]: `link ${text}`,
  [`${CASE}draft:cancellation/cause`]: text,
  [`${CASE}draft:cancellation/reasonCode`]: text,
  [`${CASE}draft:buyer-message/greeting`]: text,
  [`${CASE}answers:refund-or-cancel`]: `who=${text}&${text}`,
  [`${CASE}last-guide`]: text,
  [`${CASE}last-request`]: text,
  [`${CASE}name`]: text,
  [`${CASE}created`]: text,
  [`${CASE}carried-as`]: text,
  'clean-exit:case:second:name': text,
  'clean-exit:case:second:archived': text,
  'clean-exit:last-case': text,
  'clean-exit:imported:step:x': text,
  'clean-exit:step:close-aws-account/other': text,
  'clean-exit:draft:cancellation/nextStep': text,
  'clean-exit:unreadable:close-aws-account/other': text,
  'starlight-theme': text,
});
/** Every shape of a name under which something is kept, with a text in it. */
const keysWith = (text: string): Record<string, string> => ({
  [`clean-exit:case:${text}:name`]: text,
  [`clean-exit:${text}`]: text,
  [text]: text,
  ...Object.fromEntries(
    ['step', 'time', 'note', 'unreadable', 'version', 'fact', 'from', 'draft', 'answers'].flatMap((kind) => [
      [`${CASE}${kind}:${text}`, text],
      [`${CASE}${kind}:${text}/${text}`, kind === 'step' ? 'done' : text],
      [`clean-exit:${kind}:${text}`, text],
    ]),
  ),
});

for (const path of SHOWING) {
  test(`whatever is kept, and under whatever names, ${path} shows it as text`, async ({ page }) => {
    test.slow();
    const few = [payloads[0]!, '__proto__', 'javascript:alert(1)'];
    for (const text of isDeep ? texts : [all.slice(0, 40_000)]) {
      const others = isDeep ? [text] : few;
      await keep(
        page,
        Object.assign({}, ...others.map(keysWith), entriesWith(text)) as Record<string, string>,
      );
      await page.goto(path);
      await started(page);
      await unfold(page);
      await expectNoHarm(page);
    }
  });
}
