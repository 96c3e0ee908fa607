/** Texts by which scripts are smuggled into pages, in files that somebody else made. */
import { caseFileText } from '../../../src/lib/carry/case-file.ts';
import { carryLink } from '../../../src/lib/carry/carry-link.ts';
import { digestOf } from '../../../src/lib/record/digest.ts';
import { isDeep } from '../../setup/depth.ts';
import { payloads, payloadsByCategory } from '../../setup/payloads.ts';
import { unfold } from '../everything.ts';
import { fileOfCases } from '../hostile-entries.ts';
import { CASE, expectNoHarm, joined, keep, test, texts, whole } from '../hostile.ts';
import { expect, type Page } from '../test.ts';

/** Chooses a file in a page, as its reader would. */
const choose = (page: Page, label: string, text: string) =>
  page.getByLabel(label).setInputFiles({
    name: `${payloads[0]!.replaceAll('/', '')}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('whatever a file of cases holds, it stays text, before it is taken in and after', async ({ page }) => {
  test.slow();
  const preview = page.locator('[data-import-preview]');
  for (const given of [joined, isDeep ? payloads : whole]) {
    await keep(page, { [`${CASE}name`]: payloads[0]!, [`${CASE}fact:agreementId`]: payloads[1]! });
    await page.goto('/cases/');
    await choose(page, 'Take in a file', caseFileText(fileOfCases(given)));
    await expect(preview).toContainText('<img src=x onerror=alert(1)>');
    await expect(preview.getByRole('listitem')).toHaveCount(given.length);
    await preview.getByRole('button', { name: 'Take in' }).click();
    await expect(page.getByText(`${given.length} cases were taken in.`)).toBeVisible();
    await expectNoHarm(page);
    // Hundreds of cases with all their folds open would take minutes.
    if (given === joined) await unfold(page);
    await expectNoHarm(page);
  }
});

test('whatever is chosen as a file of cases and is none, it is refused and stays text', async ({ page }) => {
  test.slow();
  await page.goto('/cases/');
  for (const text of [
    ...joined,
    ...(isDeep ? payloads : payloadsByCategory.get('names of prototypes')!),
    '{"file":{"__proto__":{"polluted":1},"format":"clean-exit-cases","version":1},"sha256":"x"}',
    JSON.stringify({
      format: 'clean-exit-locked',
      version: 1,
      iterations: 1,
      salt: payloads[0],
      iv: '',
      data: '',
    }),
    JSON.stringify({ file: { format: 'clean-exit-cases', version: payloads[0] } }),
  ]) {
    await choose(page, 'Take in a file', text);
    await expect(page.locator('[data-import-said]')).not.toBeEmpty();
  }
  await expectNoHarm(page);
});

test('whatever a link to cases holds, it stays text', async ({ page }) => {
  const link = carryLink('http://localhost/cases/', fileOfCases([payloads[2]!]))!;
  await page.goto(`/cases/${new URL(link).hash}`);
  await expect(page.locator('[data-import-preview]')).toContainText(payloads[2]!);
  await expectNoHarm(page);
});

/** A record with a text in all of it that can hold one. */
function recordWith(text: string): string {
  const time = '2026-11-23T12:00:00+01:00';
  const step = { id: text, title: text, url: text, state: 'done', time, note: text };
  const record = {
    format: 'clean-exit-record',
    version: 1,
    made: time,
    site: { url: text, guides: text },
    name: text,
    facts: { buyerReference: `x${text}`.slice(0, 300) },
    dates: [{ id: text, day: '2026-11-21', source: text, closed: false }],
    guides: [{ id: text, title: text, url: text, system: text, checked: '2026-11-21', steps: [step] }],
    texts: [{ id: text, title: text, text }],
  };
  return JSON.stringify({ record, sha256: digestOf(record) });
}

test('whatever a record to be checked holds, it stays text', async ({ page }) => {
  test.slow();
  await page.goto('/record/');
  const label = 'Choose a file that was downloaded here';
  const checked = page.locator('[data-record-check]').getByRole('status');
  for (const text of isDeep ? texts : joined) {
    await choose(page, label, recordWith(text));
    await expect(checked).toContainText(text.replace(/\s+/g, ' ').trim().slice(0, 200));
    await expect(checked).toContainText('The record is as it was made on');
  }
  for (const text of isDeep ? texts : joined) await choose(page, label, text);
  await choose(
    page,
    label,
    `{"record":{"__proto__":{"polluted":1}},"sha256":${JSON.stringify(payloads[0])}}`,
  );
  await expect(page.getByText('This file is no record of Clean Exit.')).toBeVisible();
  await expectNoHarm(page);
});
