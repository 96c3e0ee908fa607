import { test, type Locator, type Page } from '@playwright/test';
import { GUIDE } from '../e2e/pages.ts';
import { addressOf, sites } from '../setup/sites.ts';
import { durationOf, placeOf } from './duration.ts';

const [RUNS, CASES] = [5, 500];
/** The steps of the longest guide, all done, with times, a note and facts: what a finished case holds. */
const STEPS = 20;

/** Fills the storage of a profile with finished cases; returns how many characters that takes. */
const fill = (page: Page): Promise<number> =>
  page.evaluate(
    ([cases, steps]) => {
      let units = 0;
      const keep = (key: string, value: string) => {
        units += key.length + value.length;
        localStorage.setItem(key, value);
      };
      for (let one = 0; one < cases!; one++) {
        const of = `clean-exit:case:${one.toString(16).padStart(16, 'a')}:`;
        keep(`${of}created`, `2026-11-01T10:00:00.${String(one).padStart(3, '0')}Z`);
        keep(`${of}name`, `Example ${one} Ltd, ticket ${4000 + one}`);
        keep(`${of}fact:agreementId`, `agmt-${String(one).padStart(25, '0')}`);
        keep(`${of}fact:buyerAccountId`, String(100_000_000_000 + one));
        keep(`${of}fact:submittedOn`, `2026-11-${String(1 + (one % 28)).padStart(2, '0')}`);
        for (let step = 0; step < steps!; step++) {
          keep(`${of}step:close-aws-account/some-step-${step}`, 'done');
          keep(`${of}time:close-aws-account/some-step-${step}`, '2026-11-20T10:00:00+01:00');
        }
        keep(`${of}note:close-aws-account/some-step-0`, 'Order ORD-1234-5678-9012, answered by the vendor');
      }
      return units;
    },
    [CASES, STEPS],
  );

const interactions: {
  name: string;
  path: string;
  begin?: (page: Page) => Promise<void>;
  press?: (page: Page) => Locator;
}[] = [
  {
    name: 'tick a row of the longest guide',
    path: GUIDE,
    press: (page) => page.getByRole('main').getByRole('checkbox').nth(2),
  },
  {
    name: 'type a letter of a request',
    path: '/compose/cancellation/',
    begin: (page) => page.getByLabel('Agreement ID').first().fill('agmt-'),
  },
  {
    name: 'type a letter of the search for a case',
    path: '/cases/',
    begin: (page) => page.getByLabel('Find a case').fill('exampl'),
  },
];

for (const { name, path, begin, press } of interactions) {
  test(`${name}, beside ${CASES} cases, with the processor slowed 4 times`, async ({ browser }) => {
    test.setTimeout(180_000);
    const times: number[] = [];
    const ready: number[] = [];
    let units = 0;
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(`${addressOf(sites.real)}/reference/sources/`);
      units = await fill(page);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const start = Date.now();
      await page.goto(addressOf(sites.real) + path, { waitUntil: 'networkidle' });
      ready.push(Date.now() - start);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await begin?.(page);
      const place = press && (await placeOf(press(page)));
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.waitForTimeout(300);
      times.push(
        await durationOf(page, () => (place ? page.mouse.click(place.x, place.y) : page.keyboard.press('e'))),
      );
      await context.close();
    }
    const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
    console.log(
      `${name}: median ${middle(times)} ms, worst ${Math.max(...times)} ms; page idle after ${middle(ready)} ms; ` +
        `${units} characters stored`,
    );
  });
}
