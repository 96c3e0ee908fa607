/** Texts by which scripts are smuggled into pages, in files and links that somebody else made. */
import { expect, type Page } from '@playwright/test';
import { caseFileText } from '../../../src/lib/carry/case-file.ts';
import { carryLink } from '../../../src/lib/carry/carry-link.ts';
import type { CaseFile } from '../../../src/lib/carry/schema.ts';
import { FACT_NAMES, isDayFact } from '../../../src/lib/case/facts.ts';
import { encodeAnswers } from '../../../src/lib/link/answers-link.ts';
import { encodeCase } from '../../../src/lib/link/case-link.ts';
import { seal } from '../../../src/lib/link/sealed.ts';
import { digestOf } from '../../../src/lib/record/digest.ts';
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
  unfold,
} from '../hostile.ts';

const sealedFile = (entries: Record<string, string>): CaseFile => ({
  format: 'clean-exit-cases',
  version: 1,
  made: '2026-11-23T12:00:00+01:00',
  site: '<img src=x onerror=alert(1)>',
  cases: [{ id: '0123456789abcdef', entries }],
});

/** What a file or link may carry, with a text in it. */
const carriedWith = (text: string) =>
  sealedFile({
    [`step:${STEP}`]: text,
    [`time:${STEP}`]: text,
    [`note:${STEP}`]: text,
    'fact:confirmationLink': text,
    'fact:buyerReference': text,
    'fact:agreementId': text,
    'draft:cancellation/cause': text,
    'answers:refund-or-cancel': text,
    'version:cancel-through-ammp': text,
    'last-guide': text,
    name: text,
    created: text,
    archived: text,
  });

/** Chooses a file in a page, as its reader would. */
const choose = (page: Page, label: string, text: string) =>
  page.getByLabel(label).setInputFiles({
    name: `${payloads[0]!.replaceAll('/', '')}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('whatever a file of cases or a link to them holds, it stays text, before it is taken in and after', async ({
  page,
}) => {
  test.slow();
  await keep(page, { [`${CASE}name`]: payloads[0]!, [`${CASE}fact:agreementId`]: payloads[1]! });
  await page.goto('/cases/');
  for (const text of isDeep ? texts : joined.slice(-6)) {
    await choose(page, 'Take in a file', caseFileText(carriedWith(text.slice(0, 20_000))));
    await expect(page.locator('[data-import-preview]')).toContainText('<img src=x onerror=alert(1)>');
    await page.locator('[data-import-preview]').getByRole('button', { name: 'Take in' }).click();
    await expect(page.getByText('1 case was taken in.')).toBeVisible();
  }
  await expectNoHarm(page);
  for (const text of [
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
  const link = carryLink('http://localhost/cases/', carriedWith(payloads[2]!))!;
  await page.goto(`/cases/${new URL(link).hash}`);
  await expect(page.locator('[data-import-preview]')).toContainText(payloads[2]!);
  await expectNoHarm(page);
});

test('whatever a record to be checked holds, it stays text', async ({ page }) => {
  await page.goto('/record/');
  const record = {
    format: 'clean-exit-record',
    version: 1,
    made: '2026-11-23T12:00:00+01:00',
    site: { url: 'javascript:alert(1)', guides: payloads[0] },
    name: all.slice(0, 20_000),
    facts: {},
    dates: [],
    guides: [
      { id: payloads[0], title: payloads[1], url: 'javascript:alert(1)', checked: '2026-11-21', steps: [] },
    ],
    texts: [{ id: payloads[0], title: payloads[1], text: payloads[2] }],
  };
  const label = 'Choose a file that was downloaded here';
  await choose(page, label, JSON.stringify({ record, sha256: digestOf(record) }));
  await expect(page.getByText('The record is as it was made on')).toBeVisible();
  for (const text of isDeep ? texts : joined) await choose(page, label, text);
  await choose(
    page,
    label,
    `{"record":{"__proto__":{"polluted":1}},"sha256":${JSON.stringify(payloads[0])}}`,
  );
  await expect(page.getByText('This file is no record of Clean Exit.')).toBeVisible();
  await expectNoHarm(page);
});

test('whatever facts a link carries, they stay text, before they are kept and after', async ({ page }) => {
  test.slow();
  const given = isDeep ? payloads : payloads.filter((_, index) => index % 60 === 0);
  for (const text of given.map((one) => one.slice(0, 300)).filter((one) => /\S/.test(one))) {
    const facts = Object.fromEntries(
      FACT_NAMES.filter((name) => !isDayFact(name) && name !== 'confirmationLink').map((name) => [
        name,
        name === 'invoiceIds' ? [text] : text,
      ]),
    );
    await page.goto(
      `${GUIDE}#open-agreements&${encodeCase({ ...facts, confirmationLink: 'https://aws.amazon.com/"><img src=x onerror=alert(1)>' })}`,
    );
    await page.reload();
    const carried = page.locator('[data-carried]');
    await carried.locator('summary').first().click();
    await expect(carried).toContainText(text.replace(/\s+/g, ' ').trim());
    await expectNoHarm(page);
  }
  await page.getByRole('button', { name: 'Keep it in this browser' }).click();
  for (const path of ['/record/', '/cases/', '/share/']) {
    await page.goto(path);
    await started(page);
    await unfold(page);
    await expectNoHarm(page);
  }
});

/** What can stand behind the `#` of an address, with a text in it. */
const fragmentsWith = (text: string): string[] => {
  const encoded = encodeURIComponent(text.toWellFormed());
  return [
    text,
    encoded,
    `open-agreements&${encoded}`,
    `open-agreements&case=${encoded}`,
    `case=${encoded}`,
    `case=2.${encoded}`,
    encodeCase({ buyerReference: ` ${text}`.slice(0, 300) }),
    `case=${seal({ ['__proto__']: { polluted: 1 }, confirmationLink: text })}`,
    `case=${seal({ confirmationLink: text, agreementId: { toString: text } })}`,
    `carry=${encoded}`,
    `carry=${seal(carriedWith(text))}`,
    encodeAnswers(
      [
        { question: 'who', option: text },
        { question: text, option: 'seller' },
      ],
      text,
    ).slice(1),
    `contents-${encoded}`,
    `:~:text=${encoded}`,
  ];
};

const PATHS = [
  '/',
  GUIDE,
  '/decide/',
  '/compose/',
  '/compose/cancellation/',
  '/cases/',
  '/share/',
  '/record/',
];

for (const path of PATHS) {
  test(`whatever stands behind the # and the ? of ${path}, it stays text`, async ({ page, baseURL }) => {
    test.slow();
    // Browsers slow down a page that changes its address hundreds of times.
    const some = isDeep
      ? payloads
      : joined.filter((_, index) => index % PATHS.length === PATHS.indexOf(path));
    await page.goto(
      `${path}?q=${encodeURIComponent(all.slice(0, 4000))}&${encodeURIComponent(payloads[0]!)}#${encodeURIComponent(payloads[0]!)}`,
    );
    await started(page);
    const fragments = some.flatMap(fragmentsWith);
    await page.evaluate(async (list) => {
      for (const [index, fragment] of list.entries()) {
        location.hash = fragment;
        if (index % 4 === 0) await new Promise((done) => setTimeout(done, 1));
      }
    }, fragments);
    await expectNoHarm(page);
    expect(new URL(page.url()).origin).toBe(new URL(baseURL!).origin);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.endsWith('last-request'))),
    ).toEqual([]);
  });
}
