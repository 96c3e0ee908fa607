/** Texts by which scripts are smuggled into pages, in links that somebody else made. */
import { FACT_NAMES, isDayFact } from '../../../src/lib/case/facts.ts';
import { encodeAnswers } from '../../../src/lib/link/answers-link.ts';
import { encodeCase } from '../../../src/lib/link/case-link.ts';
import { seal } from '../../../src/lib/link/sealed.ts';
import { isDeep } from '../../setup/depth.ts';
import { payloads } from '../../setup/payloads.ts';
import { started, unfold } from '../everything.ts';
import { fileOfCases } from '../hostile-entries.ts';
import { all, expectNoHarm, GUIDE, joined, test, whole } from '../hostile.ts';
import { expect, type Page } from '../test.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Goes to fragments one after the other; each has been read by the page before the next one comes. */
const goThrough = (page: Page, fragments: readonly string[], pause = 0) =>
  page.evaluate(
    async ([list, wait]) => {
      for (const fragment of list) {
        const before = location.href;
        location.hash = fragment;
        if (location.href !== before)
          await new Promise((done) => addEventListener('hashchange', done, { once: true }));
        await new Promise((done) => setTimeout(done, wait));
      }
    },
    [fragments, pause] as const,
  );

const TEXT_FACTS = FACT_NAMES.filter((name) => !isDayFact(name) && name !== 'confirmationLink');
/** Each text in one fact, as many at a time as there are facts; in the long run each in every one. */
function* factsWith(texts: readonly string[]) {
  for (let turn = 0; turn < (isDeep ? TEXT_FACTS.length : 1); turn++)
    for (let from = 0; from < texts.length; from += TEXT_FACTS.length) {
      const given = texts.slice(from, from + TEXT_FACTS.length);
      const facts = given.map((text, at) => {
        const name = TEXT_FACTS[(at + turn) % TEXT_FACTS.length]!;
        return [name, name === 'invoiceIds' ? [text] : text];
      });
      yield { given, facts: Object.fromEntries(facts) as Parameters<typeof encodeCase>[0] };
    }
}

test('whatever facts a link carries, they stay text, before they are kept and after', async ({ page }) => {
  test.slow();
  const confirmationLink = 'https://aws.amazon.com/"><img src=x onerror=alert(1)>';
  await page.goto(`${GUIDE}#open-agreements&${encodeCase({ confirmationLink })}`);
  const carried = page.locator('[data-carried]');
  await expect(carried).toBeVisible();
  const short = payloads.map((one) => one.slice(0, 300)).filter((one) => /\S/.test(one));
  for (const { given, facts } of factsWith(short)) {
    await goThrough(page, [`open-agreements&${encodeCase({ ...facts, confirmationLink })}`]);
    const missing = async () => {
      const shown = oneLine((await carried.textContent())!);
      return given.filter((text) => !shown.includes(oneLine(text)));
    };
    await expect.poll(missing).toEqual([]);
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

test('an address that is none of a page is refused, whatever link brings it', async ({ page }) => {
  await page.goto(GUIDE);
  await started(page);
  const refused = page.getByRole('alert').filter({ hasText: 'not what a link of this site can carry' });
  const isOfPage = (address: string) => /^https?:/.test(URL.parse(address)?.protocol ?? '');
  for (const confirmationLink of whole.filter((address) => !isOfPage(address))) {
    await goThrough(page, [`case=${seal({ confirmationLink })}`]);
    await expect(refused).toBeVisible();
    await expect(page.locator('[data-carried]')).toHaveCount(0);
  }
  await expectNoHarm(page);
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
    `carry=${seal(fileOfCases([text]))}`,
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

const queryWith = (text: string) =>
  `?q=${encodeURIComponent(text.slice(0, 2000).toWellFormed())}&${encodeURIComponent(payloads[0]!)}`;

async function expectNothingKept(page: Page, baseURL: string): Promise<void> {
  await expectNoHarm(page);
  expect(new URL(page.url()).origin).toBe(new URL(baseURL).origin);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.endsWith('last-request'))),
  ).toEqual([]);
}

/** Pages that read the fragment whenever it changes, with where they show what they could read. */
const FOLLOWING: [path: string, shown: string, fragment: string][] = [
  [GUIDE, '[data-carried]', encodeCase({ buyerReference: payloads[0]! })],
  ['/cases/', '[data-import-preview]', `carry=${seal(fileOfCases([payloads[0]!]))}`],
  ['/compose/', '', ''],
  ['/decide/', '', ''],
];
for (const [place, [path, shown, fragment]] of FOLLOWING.entries()) {
  test(`whatever comes to stand behind the # of ${path}, it stays text`, async ({ page, baseURL }) => {
    test.slow();
    if (isDeep) test.setTimeout(0);
    const mine = (_: string, index: number) => index % FOLLOWING.length === place;
    const some = isDeep ? payloads : [...joined.filter(mine), ...whole.filter(mine).slice(0, 5)];
    await page.goto(`${path}${queryWith(all)}#${encodeURIComponent(payloads[0]!)}`);
    await started(page);
    // Chromium takes no more than 200 changes of an address in ten seconds.
    await goThrough(page, some.flatMap(fragmentsWith), isDeep ? 55 : 0);
    if (shown) {
      await goThrough(page, [fragment]);
      await expect(page.locator(shown)).toContainText(payloads[0]!);
    }
    await expectNothingKept(page, baseURL!);
  });
}

/** Pages that read it when they are opened, if at all. In the short run, each tries some of the forms, together all of them twice. */
const OPENING = ['/', '/compose/cancellation/', '/share/', '/record/', '/decide/'];
for (const [place, path] of OPENING.entries()) {
  test(`whatever stands behind the # and the ? when ${path} is opened, it stays text`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    if (isDeep) test.setTimeout(0);
    for (const [turn, text] of joined.entries()) {
      const isMine = (form: number) =>
        isDeep || ((form + place * 3) % joined.length === turn && (form + place) % 5 < 2);
      for (const fragment of fragmentsWith(text).filter((_, form) => isMine(form))) {
        await page.goto('about:blank');
        await page.goto(`${path}${queryWith(text)}#${fragment}`);
        await started(page);
        await expectNothingKept(page, baseURL!);
      }
    }
    if (path !== '/decide/') return;
    await page.goto(`${path}?#${encodeCase({ buyerReference: payloads[0]! })}`);
    await expect(page.locator('[data-carried]')).toContainText(payloads[0]!);
    await expectNoHarm(page);
  });
}
