/** Texts by which scripts are smuggled into pages, in everything that a reader types. */
import { isDeep } from '../../setup/depth.ts';
import { readKindFiles } from '../../setup/kinds.ts';
import { payloads, payloadsByCategory } from '../../setup/payloads.ts';
import { fillAll, startAll, started, unfold } from '../everything.ts';
import { all, expectNoHarm, few, GUIDE, joined, test } from '../hostile.ts';
import { states } from '../states/states.ts';
import { expect } from '../test.ts';

test('the list has hundreds of texts, in many categories', () => {
  expect(payloads.length).toBeGreaterThan(400);
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloadsByCategory.size).toBeGreaterThanOrEqual(16);
});

test('this spec notices a text that becomes part of a page, or runs', async ({ page, harm, leaks }) => {
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
  leaks.length = 0;
});

for (const [kind, { groups }] of readKindFiles()) {
  test(`whatever is typed into a ${kind}, it stays text`, async ({ page }) => {
    test.slow();
    const main = page.getByRole('main');
    await page.goto(`/compose/${kind}/`);
    await startAll(page);
    await unfold(page);
    await expect(main.getByRole('textbox').first()).toBeEnabled();
    for (const { add } of groups) await main.getByRole('button', { name: add }).click();
    for (const radio of await main.getByRole('radio').all()) {
      await radio.press('Space');
      await expect(radio).toBeChecked();
      expect(await fillAll(page, isDeep ? joined : [all], 'main')).toBeGreaterThan(0);
    }
    expect(await fillAll(page, [...few, all], 'main')).toBeGreaterThan(few.length);
    await fillAll(page, [payloads[0]!], 'main');
    await expect(main).toContainText(payloads[0]!);
    await expectNoHarm(page);
  });
}

// The long run looks whether the others have no fields indeed.
for (const { name, open, hasFields = false, width = 1280 } of isDeep
  ? states
  : states.filter((one) => one.hasFields)) {
  test(`${name}: whatever is typed there, it stays text`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await unfold(page);
    expect((await fillAll(page, few)) > 0).toBe(hasFields);
    await expectNoHarm(page);
  });
}

test('whatever a case is called, it stays text', async ({ page }) => {
  if (isDeep) test.setTimeout(0);
  await page.goto('/cases/');
  await page.getByRole('button', { name: 'New case' }).click();
  for (const text of isDeep ? payloads : [payloads[0]!, ...joined]) {
    const name = text.slice(0, 200);
    await page.getByRole('button', { name: 'Rename' }).last().click();
    await page.getByLabel('Name of the case').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(
      name.replaceAll('\n', ' ').trim() || /./,
    );
  }
  await page.getByRole('button', { name: 'Delete' }).last().click();
  await expectNoHarm(page);
});

test('whatever is noted at a step, it stays text, there and in the record', async ({ page }) => {
  await page.goto(`${GUIDE}#open-agreements`);
  await started(page);
  const step = page.locator('#open-agreements');
  await step.getByRole('button', { name: 'More…' }).click();
  const menu = page.getByRole('dialog');
  await fillAll(page, few, 'dialog[open]');
  await menu.getByLabel('Note').fill(payloads[0]!);
  await menu.getByRole('button', { name: 'Close' }).click();
  await step.getByRole('checkbox').press('Space');
  await expectNoHarm(page);
  await page.goto('/record/');
  await expect(page.getByRole('main')).toContainText(payloads[0]!);
  await expectNoHarm(page);
});
