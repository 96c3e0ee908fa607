import { test, type Locator, type Page } from '@playwright/test';
import { GUIDE } from '../e2e/pages.ts';
import { addressOf, sites } from '../setup/sites.ts';
import { durationOf, placeOf } from './duration.ts';

const RUNS = 7;

const interactions: {
  name: string;
  path: string;
  begin?: (page: Page) => Promise<void>;
  /** What is pressed; nothing where a key goes to what has the focus. */
  press?: (page: Page) => Locator;
}[] = [
  {
    name: 'tick a row of the longest guide',
    path: GUIDE,
    press: (page) => page.getByRole('main').getByRole('checkbox').nth(2),
  },
  {
    name: 'mark the open step done',
    path: GUIDE,
    press: (page) => page.getByRole('button', { name: 'Mark done' }).first(),
  },
  {
    name: 'show all steps',
    path: GUIDE,
    press: (page) => page.getByRole('button', { name: 'Show all steps' }),
  },
  {
    name: 'choose an answer of the decision',
    path: '/decide/',
    press: (page) => page.getByRole('radio').nth(1),
  },
  {
    name: 'continue in the decision',
    path: '/decide/',
    begin: (page) => page.getByRole('radio').nth(1).check(),
    press: (page) => page.getByRole('button', { name: 'Continue' }),
  },
  {
    name: 'type a letter of a reason',
    path: '/compose/cancellation/',
    begin: (page) => page.getByLabel('Agreement ID').first().fill('agmt-'),
  },
];

for (const { name, path, begin, press } of interactions) {
  test(`${name}, at 390 pixels with the processor slowed 4 times`, async ({ browser }) => {
    test.setTimeout(120_000);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(addressOf(sites.real) + path, { waitUntil: 'networkidle' });
      await begin?.(page);
      const place = press && (await placeOf(press(page)));
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.waitForTimeout(300);
      times.push(
        await durationOf(page, () => (place ? page.mouse.click(place.x, place.y) : page.keyboard.press('b'))),
      );
      await context.close();
    }
    const [middle, worst] = [times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!, Math.max(...times)];
    console.log(`${name}: median ${middle} ms, worst ${worst} ms`);
  });
}
