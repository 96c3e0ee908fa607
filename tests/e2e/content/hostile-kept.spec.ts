/** Texts by which scripts are smuggled into pages, in everything that a browser keeps. */
import { isNamed, named, OF_A_CASE } from '../../setup/named-keys.ts';
import { payloads } from '../../setup/payloads.ts';
import { isDeep } from '../../setup/depth.ts';
import { started, unfold } from '../everything.ts';
import { entriesOfTab, entriesWith, namesWith } from '../hostile-entries.ts';
import { CASE, expectNoHarm, few, GUIDE, joined, keep, test, texts } from '../hostile.ts';
import { expect, type Page } from '../test.ts';

/** The pages on which something that is kept can show. */
const SHOWING = [
  '/',
  GUIDE,
  '/guides/cancel-through-ammp/',
  '/compose/cancellation/',
  '/record/',
  '/cases/',
  '/share/',
  '/decide/',
  '/reference/your-data/',
];
/** Those that make links of what is kept, or show it whole. */
const LINKING = ['/', GUIDE, '/record/', '/cases/'];
/** How often each page is opened anew: all of them together, once for every category. */
const OPENED = isDeep ? joined.length : Math.ceil(joined.length / SHOWING.length);

/** The names with texts of all categories in them. Values are short: there must be room for all. */
const HOSTILE_NAMES = Object.fromEntries(
  [...joined, '__proto__', 'javascript:alert(1)'].flatMap(namesWith).map((name) => [name, payloads[0]!]),
);

/** What another tab does: it keeps a text in every entry, and the page is told. */
const keepElsewhere = (page: Page, given: readonly string[]) =>
  page.evaluate(
    async ([entries, list]) => {
      for (const text of list) {
        for (const [key, value] of Object.entries(entries))
          localStorage.setItem(
            key,
            value.replaceAll('TEXT', () => text),
          );
        dispatchEvent(new StorageEvent('storage', { key: null }));
        await new Promise((done) => setTimeout(done, 5));
      }
    },
    [entriesWith('TEXT'), given] as const,
  );

test('there is a hostile value for every entry that is told of as kept, and no other', () => {
  const [ours, ofTab] = [entriesWith('x'), entriesOfTab('x')].map(Object.keys);
  const filled = [...ours!, ...ofTab!, `${CASE}archived`];
  const matches = (name: string) =>
    filled.some((key) => new RegExp(`^${name.replaceAll('…', '.+')}$`).test(key));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !matches(name))).toEqual([]);
  expect(filled.filter((key) => key.startsWith(CASE) && !isNamed(key))).toEqual([]);
  expect(CASE.startsWith(OF_A_CASE.split('…')[0]!)).toBe(true);
});

for (const [place, path] of SHOWING.entries()) {
  test(`whatever is kept, and under whatever names, ${path} shows it as text`, async ({ page }) => {
    test.slow();
    for (let time = 0; time < OPENED; time++) {
      const text = joined[(place + time * SHOWING.length) % joined.length]!;
      await keep(page, { ...HOSTILE_NAMES, ...entriesWith(text) }, entriesOfTab(text));
      await page.goto(path);
      await started(page);
      await unfold(page);
      await expectNoHarm(page);
    }
    await keepElsewhere(page, LINKING.includes(path) ? texts : few);
    await expectNoHarm(page);
    await keepElsewhere(page, [payloads[0]!]);
    if (LINKING.includes(path)) await expect(page.locator('body')).toContainText(payloads[0]!);
  });
}
